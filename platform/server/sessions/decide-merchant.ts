import type { Decide } from '@wanpu/kit/may'
import { forbidden, unauthenticated } from '@wanpu/kit/problem'
import { findMerchant } from '@wanpu/accounts'
import { merchantSessions, sessionCookie } from '@wanpu/sessions'
import type { PlatformServices } from '../services.ts'

/** Lets a signed-in merchant pass where a route asks for no more than that; shops are decided elsewhere. */
export const decideMerchant = ({ db, rootUrl }: PlatformServices): Decide => {
  const cookie = sessionCookie('merchant', rootUrl)

  return async (c, { permission }) => {
    const token = cookie.read(c)
    const found = await db.inPlatform(async (tx) => {
      const session = await merchantSessions(tx).read(token)
      return session && { session, merchant: await findMerchant(tx, session.accountId) }
    })
    if (!found?.merchant) throw unauthenticated()
    if (permission !== 'merchant') throw forbidden()

    if (found.session.isRenewed) cookie.write(c, token)
    c.set('merchant', found.merchant)
  }
}
