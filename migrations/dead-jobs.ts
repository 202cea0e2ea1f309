import { sql } from 'drizzle-orm'
import type { Moment } from '@wanpu/kit/cursor'
import { deadLetter } from '@wanpu/kit/queue'
import { type PlatformTx, only } from './db.ts'

export interface DeadJob {
  id: string
  /** The queue it was in. */
  name: string
  /** Ids only. */
  payload: Record<string, string>
  tries: number
  /** What its last try threw, at most 300 characters. */
  failure: string
  at: Date
}

const dead = sql`pgboss.job where name = ${deadLetter} and state < 'active'`

/** Jobs that failed as often as they may, the youngest first; `before` is the last one of the page before. */
export const findDeadJobs = async (
  tx: PlatformTx,
  { before, limit }: { before: Moment | undefined; limit: number },
): Promise<DeadJob[]> => {
  const at = sql`date_trunc('milliseconds', created_on)`
  const beyond =
    before && sql`and (${at}, id) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`
  const rows = await tx.execute<Omit<DeadJob, 'at'> & { at: string }>(sql`
    select id, coalesce(source_name, '') as name, data as payload, coalesce(source_retry_count, 0) + 1 as tries,
      left(coalesce(source_output->>'message', ''), 300) as failure, ${at} as at
    from ${dead} ${beyond} order by ${at} desc, id desc limit ${limit}`)
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
}

export const countDeadJobs = async (tx: PlatformTx): Promise<number> =>
  only(await tx.execute<{ n: number }>(sql`select count(*)::int as n from ${dead}`))!.n
