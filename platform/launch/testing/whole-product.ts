import { beforeAll } from 'vitest'
import { createMerchant, createStaff, createTenant, type Role } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import { type PlatformCtx, system } from '@wanpu/migrations'
import { members, memberships } from '@wanpu/migrations/schema'
import type { TestDatabase } from '@wanpu/migrations/testing/database'
import { merchantSessions, shopperSessions, staffSessions } from '@wanpu/sessions'
import { type Apps, createApps } from '../apps.ts'
import { noWorld, type Route } from '../routes.ts'
import { createServices } from '../services.ts'
import { processSettings } from '../settings.ts'

const roles = ['admin', 'operator', 'support'] as const satisfies readonly Role[]
type Who = 'merchant' | 'stranger' | 'staff' | 'shopper' | 'elsewhere' | (typeof roles)[number]

interface Asked {
  cookie?: string
  origin?: string
  /** What stands at the places of the path that name something; an id that is nobody's unless told. */
  named?: string
  /** The path itself, instead of the route's. */
  at?: string
  query?: string
  body?: string
}
interface Answered {
  status: number
  text: string
}

/** Every app over a real database, two shops with their people, and a way to ask any route as any of them. */
export const wholeProduct = (held: TestDatabase) => {
  const product = {} as {
    /** A fresh session's cookie each, since some of the routes end the session. */
    cookies: Record<Who, () => Promise<string>>
    shop: { id: string; slug: string }
    other: { id: string; slug: string }
    ask: (route: Route, asked?: Asked) => Promise<Answered>
  }

  beforeAll(async () => {
    const settings = processSettings(
      { ...noWorld, DATABASE_APP_URL: held.urls.app, DATABASE_PLATFORM_URL: held.urls.platform },
      'demo',
    )
    const services = await createServices(settings, 'web', held.queue, createLog('silent', 'test'))
    const apps = createApps({ ...services, db: held.db })

    const inPlatform = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
      held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))
    const person = async (phone: string) =>
      idOf(await inPlatform((ctx) => createMerchant(ctx, { phone, name: '商家', passwordHash: 'none' })))
    const [owner, stranger] = [await person('13900000001'), await person('13900000002')]
    const open = (ownerId: string) =>
      inPlatform((ctx) =>
        createTenant(ctx, {
          name: '店铺',
          industry: 'clothing',
          ownerId,
          review: 'approved',
          service: 'open',
          accessUntil: new Date(Date.now() + 86_400_000),
          firstLiveAt: new Date(),
        }),
      )
    product.shop = await open(owner)
    product.other = await open(stranger)
    const employed = await Promise.all(
      roles.map(async (role, at) => {
        const merchantId = await person(`1390000001${at}`)
        await held.db.inPlatform((tx) =>
          tx.insert(memberships).values({ tenantId: product.shop.id, merchantId, role }),
        )
        return [role, merchantCookie(merchantId)] as const
      }),
    )
    const staff = await inPlatform((ctx) => createStaff(ctx, { name: 'root', passwordHash: 'none' }))
    product.cookies = {
      merchant: merchantCookie(owner),
      stranger: merchantCookie(stranger),
      staff: async () =>
        `wanpu-staff=${await held.db.inPlatform((tx) => staffSessions(tx).create(idOf(staff)))}`,
      shopper: shopperCookie(product.shop.id),
      elsewhere: shopperCookie(product.other.id),
      ...(Object.fromEntries(employed) as Record<(typeof roles)[number], () => Promise<string>>),
    }
    product.ask = (route, asked = {}) => ask(apps, product.shop, route, asked)
  })

  const merchantCookie = (id: string) => async () =>
    `wanpu-merchant=${await held.db.inPlatform((tx) => merchantSessions(tx).create(id))}`
  const shopperCookie = (tenantId: string) => async () =>
    `wanpu-shop=${await held.db.inTenant(tenantId, async (tx) => {
      const memberId = newId()
      await tx.insert(members).values({ tenantId, id: memberId, phone: null })
      return shopperSessions(tx).create({ memberId, inWechat: false })
    })}`

  return product
}

// An account is made as its id or as a row with it.
const idOf = (made: unknown) => (typeof made === 'string' ? made : (made as { id: string }).id)

const ask = async (
  apps: Apps,
  shop: { id: string; slug: string },
  { method, path, host }: Route,
  { cookie = '', origin, named, at, query = '', body = '{}' }: Asked,
): Promise<Answered> => {
  const name =
    host === 'root' ? 'localhost' : host === '{slug}' ? `${shop.slug}.localhost` : `${host}.localhost`
  const asked = at ?? path.replace(':shopId', shop.id).replaceAll(/:\w+(\{[^}]*\})?/g, () => named ?? newId())
  const request = new Request(`http://${name}${asked}${query}`, {
    method,
    headers: {
      host: name,
      ...(cookie && { cookie }),
      ...(method !== 'GET' && {
        origin: origin ?? `http://${name}`,
        'content-type': 'application/json',
        'idempotency-key': newId(),
      }),
    },
    ...(method !== 'GET' && { body }),
  })
  const answer = await apps[placeOf(host, path)].fetch(request, { requestId: newId(), ip: '127.0.0.1' })
  if (answer.headers.get('content-type')?.includes('event-stream')) {
    await answer.body?.cancel()
    return { status: answer.status, text: '' }
  }
  return { status: answer.status, text: await answer.text() }
}

const placeOf = (host: string, path: string): keyof Apps => {
  if (host === 'root') return /^\/(api\/shop|callbacks\/(pay|kuaidi)|oauth)/.test(path) ? 'merchant' : 'site'
  return host === '{slug}' ? 'shop' : (host as keyof Apps)
}
