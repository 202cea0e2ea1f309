import { auditPlatform, createMerchant, resetPassword } from '@wanpu/accounts'
import { type PlatformTx, system } from '@wanpu/migrations'
import { hashPassword, merchantCodes, merchantSessions } from '@wanpu/sessions'
import type { PlatformServices } from '../services.ts'
import { words } from './words.ts'

type Needs = Pick<PlatformServices, 'db' | 'pepper' | 'sendCode'>
type Purpose = 'sign-up' | 'reset-password'

/** Sends a code to any phone alike, so that nobody learns whose phone has an account. */
export const sendProof = (
  { db, pepper, sendCode }: Needs,
  purpose: Purpose,
  asked: { phone: string; ip: string },
) => merchantCodes(db.inPlatform, pepper).ask({ ...asked, purpose }, sendCode)

interface Proven {
  phone: string
  code: string
  password: string
  requestId: string
}

/** Makes an account for a proven phone and signs it in; throws `phone-code-wrong`, then `phone-taken`. */
export const signUp = (needs: Needs, given: Proven) =>
  withProof(needs, 'sign-up', given, async (ctx, passwordHash) => {
    const { phone } = given
    const merchant = await createMerchant(ctx, { phone, name: words.newMerchant(phone), passwordHash })
    await auditPlatform(
      { ...ctx, actor: { kind: 'merchant', id: merchant.id } },
      { deed: 'merchant.signed-up' },
    )
    return { merchant, token: await merchantSessions(ctx.tx).create(merchant.id) }
  })

/** Gives a proven phone's account its new password and signs it in; throws `phone-code-wrong`, then `account-unknown`. */
export const replacePassword = (needs: Needs, given: Proven) =>
  withProof(needs, 'reset-password', given, (ctx, passwordHash) =>
    resetPassword(ctx, { phone: given.phone, passwordHash }),
  )

const withProof = async <T>(
  { db, pepper }: Needs,
  purpose: Purpose,
  { phone, code, password, requestId }: Proven,
  work: (ctx: ReturnType<typeof ctxOf>, passwordHash: string) => Promise<T>,
): Promise<T> => {
  await merchantCodes(db.inPlatform, pepper).check({ phone, purpose, code })
  const passwordHash = await hashPassword(password)
  return db.inPlatform((tx, now) => work(ctxOf(tx, now, requestId), passwordHash))
}

const ctxOf = (tx: PlatformTx, now: Date, requestId: string) => ({ tx, now, actor: system, requestId })
