import { type InPlatform, type PlatformTx, system } from '@wanpu/migrations'
import { type AccountSessions, merchantSessions, staffSessions, verifyPassword } from '@wanpu/sessions'
import { auditPlatform } from './audit.ts'
import { type Attempt, admitAttempt, subjectOf } from './attempts.ts'
import { signInRefused } from './failures.ts'
import { findMerchantByPhone } from './merchants.ts'
import { findStaffByName } from './staff.ts'

export interface SignIn {
  /** A phone number or a staff name. */
  account: string
  password: string
  ip: string
  requestId?: string
  /** The session that this browser came with; it ends when the new one begins. */
  before?: string
}
interface Door {
  inPlatform: InPlatform
  pepper: string
}

/** Opens a merchant's session by phone and password; throws `sign-in-refused` or `sign-in-too-often`. */
export const signInMerchant = (door: Door, given: SignIn) =>
  signIn(door, given, { kind: 'merchant', find: findMerchantByPhone, sessions: merchantSessions })

/** Opens a staff member's session by name and password. */
export const signInStaff = (door: Door, given: SignIn) =>
  signIn(door, given, { kind: 'staff', find: findStaffByName, sessions: staffSessions })

interface Realm<A> {
  kind: 'merchant' | 'staff'
  find: (tx: PlatformTx, account: string) => Promise<A | undefined>
  sessions: (tx: PlatformTx) => AccountSessions
}

const signIn = async <A extends { id: string; passwordHash: string }>(
  { inPlatform, pepper }: Door,
  { account, password, ip, requestId, before }: SignIn,
  { kind, find, sessions }: Realm<A>,
) => {
  const attempt: Attempt = { subject: subjectOf(pepper, kind, account), ip }
  const ctxOf = (tx: PlatformTx, now: Date) => ({ tx, now, actor: system, ...(requestId && { requestId }) })

  const found = await inPlatform(async (tx, now) => {
    await admitAttempt(ctxOf(tx, now), attempt)
    return find(tx, account)
  })
  // Checked between the transactions, because it takes a while and waits its turn.
  const isRight = await verifyPassword(found?.passwordHash, password)
  if (!found || !isRight) throw signInRefused()

  const token = await inPlatform(async (tx, now) => {
    if (before) await sessions(tx).end(before)
    const { subject } = attempt
    await auditPlatform(
      { ...ctxOf(tx, now), actor: { kind, id: found.id } },
      { deed: 'session.started', subject, details: { ip } },
    )
    return sessions(tx).create(found.id)
  })
  const { passwordHash: _, ...shown } = found
  return { token, account: shown }
}
