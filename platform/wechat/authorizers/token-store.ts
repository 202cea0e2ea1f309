import { and, eq, isNull, lte, or } from 'drizzle-orm'
import type { PlatformTx } from '@wanpu/migrations'
import { wechatAuthorizers as authorizers } from '@wanpu/migrations/schema/wechat'

/** Takes the right to renew the token, if nobody has it and the token is still the one that was read. */
export const claimToken = async (
  tx: PlatformTx,
  appid: string,
  mark: string | null,
  now: Date,
  leasedUntil: Date,
) => {
  const claimed = await tx
    .update(authorizers)
    .set({ leasedUntil })
    .where(
      and(
        eq(authorizers.appid, appid),
        mark === null ? isNull(authorizers.tokenSealed) : eq(authorizers.tokenSealed, mark),
        or(isNull(authorizers.leasedUntil), lte(authorizers.leasedUntil, now)),
      ),
    )
    .returning({ appid: authorizers.appid })
  return claimed.length === 1
}

interface Renewed {
  tokenSealed: string
  tokenExpiresAt: Date
  /** Both are given when the refresh token has changed. */
  refreshTokenSealed?: string
  previousRefreshTokenSealed?: string
}

/** Stores what a renewal brought and ends the lease; false when the lease had already gone to another. */
export const keepToken = async (tx: PlatformTx, appid: string, lease: Date, renewed: Renewed) => {
  const kept = await tx
    .update(authorizers)
    .set({ ...renewed, leasedUntil: null })
    .where(and(eq(authorizers.appid, appid), eq(authorizers.leasedUntil, lease)))
    .returning({ appid: authorizers.appid })
  return kept.length === 1
}

export const freeToken = async (tx: PlatformTx, appid: string, lease: Date) => {
  await tx
    .update(authorizers)
    .set({ leasedUntil: null })
    .where(and(eq(authorizers.appid, appid), eq(authorizers.leasedUntil, lease)))
}

/** `claimToken` for the JS-SDK ticket. */
export const claimTicket = async (
  tx: PlatformTx,
  appid: string,
  mark: string | null,
  now: Date,
  leasedUntil: Date,
) => {
  const claimed = await tx
    .update(authorizers)
    .set({ jsapiLeasedUntil: leasedUntil })
    .where(
      and(
        eq(authorizers.appid, appid),
        mark === null ? isNull(authorizers.jsapiTicketSealed) : eq(authorizers.jsapiTicketSealed, mark),
        or(isNull(authorizers.jsapiLeasedUntil), lte(authorizers.jsapiLeasedUntil, now)),
      ),
    )
    .returning({ appid: authorizers.appid })
  return claimed.length === 1
}

export const keepJsapiTicket = async (
  tx: PlatformTx,
  appid: string,
  lease: Date,
  ticket: { jsapiTicketSealed: string; jsapiTicketExpiresAt: Date },
) => {
  const kept = await tx
    .update(authorizers)
    .set({ ...ticket, jsapiLeasedUntil: null })
    .where(and(eq(authorizers.appid, appid), eq(authorizers.jsapiLeasedUntil, lease)))
    .returning({ appid: authorizers.appid })
  return kept.length === 1
}

export const freeTicket = async (tx: PlatformTx, appid: string, lease: Date) => {
  await tx
    .update(authorizers)
    .set({ jsapiLeasedUntil: null })
    .where(and(eq(authorizers.appid, appid), eq(authorizers.jsapiLeasedUntil, lease)))
}
