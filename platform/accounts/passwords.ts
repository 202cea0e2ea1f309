import { type InPlatform, type PlatformCtx, type PlatformTx, system } from '@wanpu/migrations'
import { hashPassword, merchantSessions, verifyPassword } from '@wanpu/sessions'
import { type AccountDeed, auditPlatform } from './audit.ts'
import { admitAttempt, subjectOf } from './attempts.ts'
import { accountUnknown, passwordWrong } from './failures.ts'
import { findMerchantByPhone, updatePassword } from './merchants.ts'

/** Gives a proven phone's account a new password; every session of it ends. Throws `account-unknown`. */
export const resetPassword = async (
  ctx: PlatformCtx,
  { phone, passwordHash }: { phone: string; passwordHash: string },
) => {
  const found = await findMerchantByPhone(ctx.tx, phone)
  if (!found) throw accountUnknown()

  const { passwordHash: _, ...merchant } = found
  return { merchant, token: await replace(ctx, merchant.id, passwordHash, 'password.reset') }
}

interface Change {
  merchant: { id: string; phone: string }
  current: string
  next: string
  ip: string
  requestId?: string
}

/** Changes a password by the one before; every other session ends. Throws `password-wrong` or `sign-in-too-often`. */
export const changePassword = async (
  { inPlatform, pepper }: { inPlatform: InPlatform; pepper: string },
  { merchant, current, next, ip, requestId }: Change,
): Promise<string> => {
  const subject = subjectOf(pepper, 'merchant', merchant.phone)
  const ctxOf = (tx: PlatformTx, now: Date) => ({ tx, now, actor: system, ...(requestId && { requestId }) })

  const found = await inPlatform(async (tx, now) => {
    await admitAttempt(ctxOf(tx, now), { subject, ip })
    return findMerchantByPhone(tx, merchant.phone)
  })
  // Both take a while and wait their turn, so they are done between the transactions.
  if (!(await verifyPassword(found?.passwordHash, current))) throw passwordWrong()
  const passwordHash = await hashPassword(next)

  return inPlatform(async (tx, now) => {
    const ctx = { ...ctxOf(tx, now), actor: { kind: 'merchant', id: merchant.id } } as const
    await auditPlatform(ctx, { deed: 'session.started', subject, details: { ip } })
    return replace(ctx, merchant.id, passwordHash, 'password.changed')
  })
}

/** Answers the one session that is left: a new one. */
const replace = async (ctx: PlatformCtx, merchantId: string, passwordHash: string, deed: AccountDeed) => {
  const sessions = merchantSessions(ctx.tx)
  await updatePassword(ctx.tx, merchantId, passwordHash)
  await sessions.endAll(merchantId)
  await auditPlatform({ ...ctx, actor: { kind: 'merchant', id: merchantId } }, { deed })
  return sessions.create(merchantId)
}
