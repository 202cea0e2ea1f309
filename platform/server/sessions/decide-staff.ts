import type { Decide } from '@wanpu/kit/may'
import { forbidden, unauthenticated } from '@wanpu/kit/problem'
import { findStaff } from '@wanpu/accounts'
import { sessionCookie, staffSessions } from '@wanpu/sessions'
import type { PlatformServices } from '../services.ts'

/** What every member of staff may do. */
const granted = new Set([
  'staff.session',
  'staff.tenants.read',
  'staff.tenants.write',
  'staff.reviews.read',
  'staff.reviews.write',
  'staff.subscriptions.read',
  'staff.overview.read',
  'staff.health.read',
  'staff.health.write',
])

export const decideStaff = ({ db, staffUrl }: PlatformServices): Decide => {
  const cookie = sessionCookie('staff', staffUrl)

  return async (c, { permission }) => {
    const token = cookie.read(c)
    const found = await db.inPlatform(async (tx) => {
      const session = await staffSessions(tx).read(token)
      return session && { session, staff: await findStaff(tx, session.accountId) }
    })
    if (!found?.staff) throw unauthenticated()
    if (!granted.has(permission)) throw forbidden()

    if (found.session.isRenewed) cookie.write(c, token)
    c.set('staff', found.staff)
  }
}
