import { newId, newToken } from '@wanpu/kit/ids'
import { hashToken } from '@wanpu/kit/secrets'
import type { Ctx } from '@wanpu/migrations'
import { ticketInvalid } from './failures.ts'
import { memberIdOf } from './members.ts'
import { mergeMembers } from './merge.ts'
import { findMember, findMemberOfWechat, insertMember, insertWechat, takeIdentity } from './store.ts'
import { insertTicket, takeTicket } from './store.sign-in.ts'

const ticketLivesMs = 60_000

/** Who a WeChat person is in this shop; somebody never seen becomes a member. */
export const memberOfWechat = async ({ tx, now }: Ctx, appid: string, openid: string): Promise<string> => {
  await takeIdentity(tx, 'wechat', `${appid} ${openid}`)
  const found = await findMemberOfWechat(tx, appid, openid)
  if (found) return found.id

  const memberId = newId()
  await insertMember(tx, { id: memberId, createdAt: now })
  await insertWechat(tx, { appid, openid, memberId })
  return memberId
}

/** A ticket with which one browser (`browser` is its secret's hash) signs in as this member, once and within a minute. */
export const issueTicket = async (
  { tx, now }: Ctx,
  memberId: string,
  { browser, returnTo }: { browser: string; returnTo: string },
) => {
  const ticket = newToken()
  const expiresAt = new Date(now.getTime() + ticketLivesMs)
  await insertTicket(tx, { key: hashToken(ticket), memberId, browser, returnTo, expiresAt })
  return ticket
}

/** Trades a ticket for a member; the guest who began the sign-in brings the cart along. */
export const redeemTicket = async (ctx: Ctx, ticket: string, browser: string) => {
  const { tx, actor, now } = ctx
  const taken = await takeTicket(tx, hashToken(ticket), hashToken(browser), now)
  if (!taken) throw ticketInvalid()

  const asking = memberIdOf(actor)
  const before = asking && asking !== taken.memberId ? await findMember(tx, asking) : undefined
  const isGuest = before && before.phone === null && before.wechats.length === 0
  if (isGuest) await mergeMembers(ctx, before.id, taken.memberId)
  return taken
}
