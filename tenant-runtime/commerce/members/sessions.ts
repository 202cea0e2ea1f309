import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { type SessionCookie, shopperSessions, sessionCookie } from '@wanpu/sessions'
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

/** The session's cookie, with a mark beside it that scripts may read: it says that there is somebody to ask about. */
export const shopCookie = (c: Context<ShopEnv>): SessionCookie => {
  const { rootUrl } = c.var.services
  const cookie = sessionCookie('shop', rootUrl)
  const attributes = { path: '/', sameSite: 'Lax', secure: rootUrl.startsWith('https:') } as const
  return {
    read: cookie.read,
    write: (given, token) => {
      cookie.write(given, token)
      setCookie(given, knownCookie, '1', { ...attributes, maxAge: 400 * 86_400 })
    },
    clear: (given) => {
      cookie.clear(given)
      deleteCookie(given, knownCookie, attributes)
    },
  }
}

const knownCookie = 'wanpu-known'
