import type { Context } from 'hono'
import { shopperSessions, sessionCookie } from '@wanpu/sessions'
import type { Ctx } from '@wanpu/migrations'
import type { ShopEnv } from '#request'
import { createGuest, memberIdOf } from './members.ts'

/** Ends the session a browser came with and opens another, so that no session outlives a sign-in. */
export const rotateSession = async (
  { tx }: Ctx,
  before: string,
  memberId: string,
  asked: { inWechat?: boolean } = {},
) => {
  const sessions = shopperSessions(tx)
  const session = before ? await sessions.read(before) : null
  if (session) await sessions.end(before)
  return sessions.create({ memberId, inWechat: asked.inWechat ?? session?.inWechat ?? false })
}

/** Runs a verb as the shopper who asks; who has no session becomes a guest first, in the same transaction. */
export const asShopper = async <T>(c: Context<ShopEnv>, verb: (ctx: Ctx) => Promise<T>): Promise<T> => {
  if (memberIdOf(c.var.actor)) return c.var.inShop(verb)

  const { answer, token } = await c.var.inShop(async (ctx) => {
    const id = await createGuest(ctx)
    const opened = await rotateSession(ctx, '', id)
    return { answer: await verb({ ...ctx, actor: { kind: 'guest', id } }), token: opened }
  })
  shopCookie(c).write(c, token)
  return answer
}

export const shopCookie = (c: Context<ShopEnv>) => sessionCookie('shop', c.var.services.rootUrl)
