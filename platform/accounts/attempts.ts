import { createHmac } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { type PlatformCtx, only } from '@wanpu/migrations'
import { platformAudit } from '@wanpu/migrations/schema'
import { auditPlatform } from './audit.ts'
import { signInTooOften } from './failures.ts'

export interface Attempt {
  subject: string
  ip: string
}

/** Attempts without success in fifteen minutes: on one account from one address, on one account, from one address. */
const limits = { here: 10, account: 50, ip: 200 } as const

/** Names an account in the audit without saying it. */
export const subjectOf = (pepper: string, kind: string, account: string): string =>
  createHmac('sha256', pepper).update(`sign-in|${kind}|${account}`).digest('base64url')

/** Writes an attempt down before its password is looked at, so that attempts at once are counted too. */
export const admitAttempt = async (ctx: PlatformCtx, attempt: Attempt) => {
  await lockSubject(ctx, attempt)
  const failed = await countFailed(ctx, attempt)
  if (failed.here >= limits.here || failed.account >= limits.account || failed.ip >= limits.ip)
    throw signInTooOften()

  await auditPlatform(ctx, { deed: 'session.tried', subject: attempt.subject, details: { ip: attempt.ip } })
}

const lockSubject = async ({ tx }: PlatformCtx, { subject }: Attempt) => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 11))`)
}

const countFailed = async ({ tx }: PlatformCtx, { subject, ip }: Attempt) => {
  const bySubject = sql`subject = ${subject}`
  const byIp = sql`details->>'ip' = ${ip}`
  const failed = (which: ReturnType<typeof sql>) => sql`sum(step) filter (where ${which})`
  const rows = await tx.execute<{ here: number; account: number; ip: number }>(sql`
    select coalesce(${failed(sql`${bySubject} and ${byIp}`)}, 0)::int as here,
      coalesce(${failed(bySubject)}, 0)::int as account, coalesce(${failed(byIp)}, 0)::int as ip
    from (
      select subject, details, case deed when 'session.tried' then 1 else -1 end as step from ${platformAudit}
      where tenant_id is null and at > now() - interval '15 minutes'
        and deed in ('session.tried', 'session.started') and (${bySubject} or ${byIp})
    ) as steps`)
  return only(rows)!
}
