import { and, eq, isNull, lte, or } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import { wechatComponents as components } from '@wanpu/migrations/schema/wechat'

/** Keeps a ticket unless a newer one is there. */
export const keepTicket = async (tx: PlatformTx, appid: string, ticketSealed: string, ticketAt: Date) => {
  await tx
    .insert(components)
    .values({ appid, ticketSealed, ticketAt })
    .onConflictDoUpdate({
      target: components.appid,
      set: { ticketSealed, ticketAt },
      setWhere: or(isNull(components.ticketAt), lte(components.ticketAt, ticketAt))!,
    })
}

export const findComponent = async (tx: PlatformTx, appid: string) =>
  only(await tx.select().from(components).where(eq(components.appid, appid)))

/** Takes the right to renew the token, if nobody has it and the token is still the one that was read. */
export const claimComponent = async (
  tx: PlatformTx,
  appid: string,
  mark: string | null,
  now: Date,
  leasedUntil: Date,
) => {
  const claimed = await tx
    .update(components)
    .set({ leasedUntil })
    .where(
      and(
        eq(components.appid, appid),
        mark === null ? isNull(components.tokenSealed) : eq(components.tokenSealed, mark),
        or(isNull(components.leasedUntil), lte(components.leasedUntil, now)),
      ),
    )
    .returning({ appid: components.appid })
  return claimed.length === 1
}

/** Stores the token and ends the lease; false when the lease had already gone to another. */
export const keepComponentToken = async (
  tx: PlatformTx,
  appid: string,
  lease: Date,
  token: { tokenSealed: string; tokenExpiresAt: Date },
) => {
  const kept = await tx
    .update(components)
    .set({ ...token, leasedUntil: null })
    .where(and(eq(components.appid, appid), eq(components.leasedUntil, lease)))
    .returning({ appid: components.appid })
  return kept.length === 1
}

export const freeComponent = async (tx: PlatformTx, appid: string, lease: Date) => {
  await tx
    .update(components)
    .set({ leasedUntil: null })
    .where(and(eq(components.appid, appid), eq(components.leasedUntil, lease)))
}
