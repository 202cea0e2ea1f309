import { type SQL, sql } from 'drizzle-orm'
import { type PlatformTx, type Tx, mine, only } from '@wanpu/migrations'
import { merchantPhoneCodes, shopperPhoneCodes } from '@wanpu/migrations/schema'
import { type Asked, limits } from './code.ts'

interface NewCode {
  id: string
  phone: string
  purpose: string
  mac: string
  ip: string
}
type Row = NewCode & { expiresAt: Date; createdAt: Date }

/** One of the two tables of codes, in a transaction; `own` is its tenant's predicate. */
export interface CodeTable {
  realm: 'merchant' | 'shop'
  tenantId: string
  execute: Tx['execute']
  table: SQL
  own: SQL
  insert: (row: Row) => Promise<unknown>
}

export const merchantTable = (tx: PlatformTx): CodeTable => ({
  realm: 'merchant',
  tenantId: '',
  execute: tx.execute.bind(tx),
  table: sql`${merchantPhoneCodes}`,
  own: sql`true`,
  insert: (row) => tx.insert(merchantPhoneCodes).values(row),
})

export const shopperTable = (tx: Tx): CodeTable => ({
  realm: 'shop',
  tenantId: tx.tenantId,
  execute: tx.execute.bind(tx),
  table: sql`${shopperPhoneCodes}`,
  own: mine(tx, shopperPhoneCodes),
  insert: (row) => tx.insert(shopperPhoneCodes).values({ tenantId: tx.tenantId, ...row }),
})

/** Lets askers for one phone, and from one address, pass one after the other until their transactions end. */
export const lockAskers = async ({ execute, realm, tenantId }: CodeTable, phone: string, ip: string) => {
  for (const what of [phone, ip]) {
    await execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${realm}|${tenantId}|${what}`}, 7))`)
  }
}

export const countAsked = async (
  { execute, table, own }: CodeTable,
  phone: string,
  purpose: string,
  ip: string,
): Promise<Asked> => {
  const rows = await execute<{ today: number; fromIp: number; ago: number | null }>(sql`
    select count(*) filter (where phone = ${phone})::int as today,
      count(*) filter (where ip = ${ip} and created_at > now() - interval '1 hour')::int as "fromIp",
      extract(epoch from now() - max(created_at) filter (where phone = ${phone} and purpose = ${purpose}))::float as ago
    from ${table} where ${own} and (phone = ${phone} or ip = ${ip}) and created_at > now() - interval '1 day'`)
  return only(rows)!
}

/** Stores a code; those sent before for the same purpose are void from here on. */
export const insertCode = async (codes: CodeTable, code: NewCode, now: Date) => {
  await codes.execute(sql`
    update ${codes.table} set used_at = now()
    where ${codes.own} and phone = ${code.phone} and purpose = ${code.purpose} and used_at is null`)
  await codes.insert({
    ...code,
    createdAt: now,
    expiresAt: new Date(now.getTime() + limits.liveSeconds * 1000),
  })
}

export const deleteCode = async ({ execute, table, own }: CodeTable, id: string) => {
  await execute(sql`delete from ${table} where ${own} and id = ${id}`)
}

/** Counts a try on the open code and uses it up when `mac` is right, in one statement; says whether it was. */
export const tryCode = async (
  { execute, table, own }: CodeTable,
  phone: string,
  purpose: string,
  mac: string,
): Promise<boolean> => {
  const isOpen = sql`${own} and used_at is null and expires_at > now() and tries < ${limits.tries}`
  const rows = await execute<{ isRight: boolean }>(sql`
    update ${table} set tries = tries + 1, used_at = case when mac = ${mac} then now() end
    where ${isOpen} and id = (
      select id from ${table} where ${isOpen} and phone = ${phone} and purpose = ${purpose}
      order by created_at desc limit 1
    ) returning used_at is not null as "isRight"`)
  return only(rows)?.isRight ?? false
}

/** Deletes what no limit counts any more. */
export const deleteOldCodes = async ({ execute, table, own }: CodeTable) => {
  await execute(sql`delete from ${table} where ${own} and created_at < now() - interval '2 days'`)
}
