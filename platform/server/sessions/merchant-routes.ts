import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { auditPlatform, signInMerchant } from '@wanpu/accounts'
import { merchantSessions, sessionCookie } from '@wanpu/sessions'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { merchantSignIn } from './inputs.ts'
import { shownSession } from './shown-session.ts'

/** Signing in, who I am and which shops are mine, signing out. */
export const merchantSessionRoutes = (services: PlatformServices) => {
  const { db, rootUrl, pepper } = services
  const cookie = sessionCookie('merchant', rootUrl)

  return new Hono<MerchantEnv>()
    .post('/', may('anyone'), validate('json', merchantSignIn), async (c) => {
      const { phone, password } = c.req.valid('json')
      const { ip, requestId } = c.var
      const door = { inPlatform: db.inPlatform, pepper }
      const { token, account } = await signInMerchant(door, {
        account: phone,
        password,
        ip,
        requestId,
        before: cookie.read(c),
      })

      cookie.write(c, token)
      return c.json(await shownSession(services, account), 201)
    })
    .get('/', may('merchant'), async (c) => c.json(await shownSession(services, c.var.merchant)))
    .delete('/', may('merchant'), async (c) => {
      const { merchant, requestId } = c.var
      await db.inPlatform(async (tx, now) => {
        await merchantSessions(tx).end(cookie.read(c))
        await auditPlatform(
          { tx, now, requestId, actor: { kind: 'merchant', id: merchant.id } },
          { deed: 'session.ended' },
        )
      })
      cookie.clear(c)
      return c.body(null, 204)
    })
}
