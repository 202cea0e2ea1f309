import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type Membership, auditPlatform, shopsOf, signInMerchant } from '@wanpu/accounts'
import { storefrontState } from '@wanpu/billing'
import { merchantSessions, sessionCookie } from '@wanpu/sessions'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { merchantSignIn } from './inputs.ts'

/** Signing in, who I am and which shops are mine, signing out. */
export const merchantSessionRoutes = ({ db, rootUrl, shopUrl, pepper }: PlatformServices) => {
  const cookie = sessionCookie('merchant', rootUrl)
  const shops = (merchantId: string) =>
    db.inPlatform(async (tx, now) =>
      (await shopsOf(tx, merchantId)).map((shop) => shownShop(shop, shopUrl, now)),
    )

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
      return c.json({ merchant: account, shops: await shops(account.id) }, 201)
    })
    .get('/', may('merchant'), async (c) => {
      const { merchant } = c.var
      return c.json({ merchant, shops: await shops(merchant.id) })
    })
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

const shownShop = ({ role, tenant }: Membership, shopUrl: PlatformServices['shopUrl'], now: Date) => ({
  id: tenant.id,
  slug: tenant.slug,
  name: tenant.name,
  industry: tenant.industry,
  role,
  review: tenant.review,
  service: tenant.service,
  plan: tenant.plan,
  accessUntil: tenant.accessUntil?.toISOString() ?? null,
  storefront: storefrontState(tenant, now),
  url: shopUrl(tenant.slug),
})
