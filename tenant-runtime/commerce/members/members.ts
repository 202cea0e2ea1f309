import { newId } from '@wanpu/kit/ids'
import { maskPhone } from '@wanpu/kit/log'
import { unauthenticated } from '@wanpu/kit/problem'
import type { Actor, Ctx } from '@wanpu/migrations'
import { memberChanged } from './failures.ts'
import { countMembers, findMember, holdMember, insertMember, listMembers } from './store.ts'

/** The asking shopper's member id, guest or not; throws unauthenticated for anybody else. */
export const memberOf = (actor: Actor): string => {
  const id = memberIdOf(actor)
  if (!id) throw unauthenticated()
  return id
}

export const memberIdOf = ({ kind, id }: Actor): string | null =>
  kind === 'member' || kind === 'guest' ? id : null

/** A new guest: a member that has not said who they are. */
export const createGuest = async ({ tx, now }: Ctx): Promise<string> => {
  const id = newId()
  await insertMember(tx, { id, createdAt: now })
  return id
}

/** The asking shopper's id, held until the transaction ends: nobody merges them or changes what they have meanwhile. */
export const holdAsking = async ({ tx, actor }: Ctx): Promise<string> => {
  const id = memberOf(actor)
  if (!(await holdMember(tx, id))) throw memberChanged()
  return id
}

/** The asking shopper as one who buys, held like `holdAsking`. `isKnown` says that a phone or WeChat is proven. */
export const holdBuyer = async (ctx: Ctx) => {
  const member = await findMember(ctx.tx, await holdAsking(ctx))
  if (!member) throw memberChanged()
  return { ...member, isKnown: member.phone !== null || member.wechats.length > 0 }
}

/** What the asking shopper may see of themselves; null without a session. */
export const describeMe = async ({ tx, actor }: Ctx) => {
  const asking = memberIdOf(actor)
  const member = asking && (await findMember(tx, asking))
  if (!member) return null

  const { id, name, avatar, phone, wechats } = member
  return {
    id,
    name,
    avatar,
    phone: phone && maskPhone(phone),
    hasWechat: wechats.length > 0,
    isGuest: phone === null && wechats.length === 0,
  }
}

/** A page of members for the shop's people, phones masked. */
export const pageOfMembers = async (
  { tx }: Ctx,
  { limit, ...asked }: { phone?: string | undefined; after?: string | undefined; limit: number },
) => {
  const rows = await listMembers(tx, { ...asked, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  return {
    members: shown.map((member) => ({ ...member, phone: member.phone && maskPhone(member.phone) })),
    count: await countMembers(tx),
    next: rows.length > limit ? shown.at(-1)!.id : null,
  }
}
