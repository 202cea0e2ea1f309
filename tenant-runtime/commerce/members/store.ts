import { and, count, desc, eq, isNotNull, isNull, like, lt, or, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { memberWechats, members, orders } from '@wanpu/migrations/schema'

export const insertMember = async (tx: Tx, member: { id: string; phone?: string; createdAt: Date }) => {
  await tx.insert(members).values({ tenantId: tx.tenantId, ...member })
}

/** The member with their WeChat identities; undefined when there is none or it became another one. */
export const findMember = async (tx: Tx, id: string) => {
  const member = only(
    await tx
      .select({ id: members.id, phone: members.phone, name: members.name, avatar: members.avatar })
      .from(members)
      .where(mine(tx, members, eq(members.id, id), isNull(members.mergedInto))),
  )
  return member && { ...member, wechats: await findWechats(tx, id) }
}

/** Lets one transaction at a time change what the member has; false when the member became another one. */
export const holdMember = async (tx: Tx, id: string) => {
  const held = await tx
    .select({ id: members.id })
    .from(members)
    .where(mine(tx, members, eq(members.id, id), isNull(members.mergedInto)))
    .for('no key update')
  return held.length === 1
}

const findWechats = (tx: Tx, memberId: string) =>
  tx
    .select({ appid: memberWechats.appid, openid: memberWechats.openid })
    .from(memberWechats)
    .where(mine(tx, memberWechats, eq(memberWechats.memberId, memberId)))

export const findMemberWithPhone = async (tx: Tx, phone: string) =>
  only(
    await tx
      .select({ id: members.id })
      .from(members)
      .where(mine(tx, members, eq(members.phone, phone))),
  )

export const findMemberOfWechat = async (tx: Tx, appid: string, openid: string) =>
  only(
    await tx
      .select({ id: memberWechats.memberId })
      .from(memberWechats)
      .where(mine(tx, memberWechats, eq(memberWechats.appid, appid), eq(memberWechats.openid, openid))),
  )

export const insertWechat = async (tx: Tx, wechat: { appid: string; openid: string; memberId: string }) => {
  await tx.insert(memberWechats).values({ tenantId: tx.tenantId, ...wechat })
}

export const setPhone = async (tx: Tx, id: string, phone: string) => {
  const set = await tx
    .update(members)
    .set({ phone })
    .where(mine(tx, members, eq(members.id, id), isNull(members.mergedInto)))
    .returning({ id: members.id })
  return set.length === 1
}

/** Lets one transaction at a time decide who a phone or a WeChat person is in this shop. */
export const takeIdentity = async (tx: Tx, kind: 'phone' | 'wechat', identity: string) => {
  const name = `member ${tx.tenantId} ${kind} ${identity}`
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

interface Page {
  phone?: string | undefined
  after?: string | undefined
  limit: number
}

/** Members that said who they are, newest first, with how many orders they paid and for how much. */
export const listMembers = async (tx: Tx, { phone, after, limit }: Page) =>
  tx
    .select({
      id: members.id,
      phone: members.phone,
      name: members.name,
      avatar: members.avatar,
      createdAt: members.createdAt,
      orderCount: sql<number>`(select count(*)::int from ${orders} where ${paidOrdersOf(tx)})`,
      paidFen: sql<number>`(select coalesce(sum(${orders.paidFen} - ${orders.refundedFen}), 0)::float8 from ${orders} where ${paidOrdersOf(tx)})`,
      inWechat: sql<boolean>`exists (select from ${memberWechats} where ${wechatsOf(tx)})`,
    })
    .from(members)
    .where(
      mine(
        tx,
        members,
        known(tx),
        phone ? like(members.phone, `${phone}%`) : undefined,
        after ? lt(members.id, after) : undefined,
      ),
    )
    .orderBy(desc(members.id))
    .limit(limit)

export const countMembers = async (tx: Tx) =>
  only(
    await tx
      .select({ count: count() })
      .from(members)
      .where(mine(tx, members, known(tx))),
  )!.count

const known = (tx: Tx) =>
  and(
    isNull(members.mergedInto),
    or(isNotNull(members.phone), sql`exists (select from ${memberWechats} where ${wechatsOf(tx)})`),
  )
const wechatsOf = (tx: Tx) => mine(tx, memberWechats, eq(memberWechats.memberId, members.id))
const paidOrdersOf = (tx: Tx) => mine(tx, orders, eq(orders.memberId, members.id), isNotNull(orders.paidAt))
