import { type Context, Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { storefrontState } from '@wanpu/billing'
import { cartRoutes } from '@wanpu/commerce/cart'
import { productRoutes } from '@wanpu/commerce/catalog'
import { findPreview } from '@wanpu/commerce/pages'
import { checkoutRoutes } from '@wanpu/commerce/checkout'
import { memberRoutes, sessionRoutes } from '@wanpu/commerce/members'
import { shopperOrderRoutes } from '@wanpu/commerce/orders'
import { shopperPaymentRoutes } from '@wanpu/commerce/payments'
import { searchRoutes } from '@wanpu/commerce/search'
import { regionRoutes } from '@wanpu/commerce/shipping'
import type { ShopTenant } from '@wanpu/commerce/request'
import { type Decide, declaredRoutes } from '@wanpu/kit/may'
import { ownOrigin } from '@wanpu/kit/own-origin'
import { forbidden, notFound, unauthenticated } from '@wanpu/kit/problem'
import type { Actor } from '@wanpu/migrations'
import { sessionCookie, shopperSessions } from '@wanpu/sessions'
import { type RequestBindings, type Storefront, sendBuffered } from '@wanpu/storefront'
import { askPlainly, enterPreview, markPreview, previewedSlug } from './preview.ts'
import { type RuntimeEnv, answerFailure, bind, withServices } from './request.ts'
import type { RuntimeServices } from './services.ts'
import type { TenantLookup } from './tenants.ts'
import { type Visit, askedCookie, playedCookie, readVisit } from './wechat-visit.ts'

interface Parts {
  services: RuntimeServices
  storefront: Storefront
  lookup: TenantLookup
}

/** The shops' hosts: pages and shoppers' API. A buffered page is answered before anything else is looked at. */
export const createShopApp = ({ services, storefront, lookup }: Parts) => {
  const scheme = services.rootUrl.startsWith('https:') ? 'https' : 'http'
  const slugOf = slugReader(services.shopUrl)
  const seenAs = seen(services)

  const app = new Hono<RuntimeEnv>()
  app.onError((error, c) => (isPage(c) ? storefront.failed(c, error) : answerFailure(error, c)))
  app.notFound((c) => (isPage(c) ? storefront.failed(c, notFound()) : answerFailure(notFound(), c)))
  app.use(withServices(services))
  app.use(
    '/assets/*',
    async (c, next) => storefront.asset(c.req.path, c.req.header('accept-encoding')) ?? next(),
  )
  app.use(
    createMiddleware<RuntimeEnv>(async (c, next) => {
      const slug = slugOf(c.req.header('host') ?? '')
      const previewed = previewedSlug(slug)
      const tenant = await lookup.bySlug(previewed ?? slug)
      if (!tenant) return storefront.absent(c)
      if (tenant.slug !== (previewed ?? slug)) return moved(c, tenant, services) ?? storefront.absent(c)
      if (previewed !== null && c.req.query('preview')) {
        const page = await services.db.inTenant(tenant.id, (tx) => findPreview(tx, c.req.query('preview')!))
        if (!page) return storefront.absent(c)
        bind(c, tenant, { kind: 'guest', id: null })
        askPlainly(c)
        return markPreview(await storefront.draft(c, page))
      }
      const preview = previewed !== null && enterPreview(c, tenant, services)
      if (preview instanceof Response) return preview
      if (previewed !== null && !preview) return storefront.absent(c)
      bind(c, tenant, { kind: 'guest', id: null })
      if (preview) {
        await next()
        const marked = await markPreview(c.res)
        // An answer put over another one takes that one's headers.
        c.res = undefined
        c.res = marked
        return
      }
      const state = storefrontState(tenant, new Date(services.clock()))
      if (state !== 'live') return storefront.closed(c, state)
      await next()
    }),
  )
  app.use(ownOrigin(scheme))
  app.use(enterFromWechat(services))
  app.use(withShopper(services))
  app.route('/session', sessionRoutes)
  app.route('/api/products', productRoutes)
  app.route('/api/search', searchRoutes)
  app.route('/api/cart', cartRoutes)
  app.route('/api', memberRoutes)
  app.route('/api/regions', regionRoutes)
  app.route('/', checkoutRoutes)
  app.route('/', shopperPaymentRoutes)
  app.route('/', shopperOrderRoutes)
  app.route('/', storefront.app)
  declaredRoutes(app)

  // Reads the raw headers: the Request's own are built on first touch, and most pages need none of it.
  const buffered = ({ incoming, requestId }: RequestBindings): Response | null => {
    if (incoming?.method !== 'GET') return null
    const { headers, url = '/' } = incoming
    const tenant = lookup.remembered(slugOf(headers.host ?? ''))
    if (!tenant || storefrontState(tenant, new Date(services.clock())) !== 'live') return null

    const page = storefront.find(tenant.id, url)
    if (!page || mustSignIn(readVisit(headers.cookie ?? '', headers['user-agent'] ?? '', seenAs))) return null
    return sendBuffered(page, {
      requestId,
      etag: headers['if-none-match'],
      encodings: headers['accept-encoding'] as string | undefined,
    })
  }

  return {
    routes: app.routes,
    fetch: (request: Request, env: RequestBindings) => buffered(env) ?? app.fetch(request, env),
  }
}

/** Leads from an address that a shop had before to its present one; null where nobody would see anything there. */
const moved = (c: Context<RuntimeEnv>, tenant: ShopTenant, services: RuntimeServices) => {
  if (c.req.method !== 'GET' || storefrontState(tenant, new Date(services.clock())) === 'unseen') return null
  return c.redirect(services.shopUrl(tenant.slug) + c.req.url.slice(c.req.url.indexOf('/', 8)))
}

/** One's own pages and API as one's own: the session's member, or a guest without a row. */
const withShopper = (services: RuntimeServices) => {
  const cookie = sessionCookie('shop', services.rootUrl)

  return createMiddleware<RuntimeEnv>(async (c, next) => {
    const token = cookie.read(c)
    const session = token ? await c.var.inShop(({ tx }) => shopperSessions(tx).read(token)) : null
    if (session?.isRenewed) cookie.write(c, token)
    if (token && !session) cookie.clear(c)
    const actor: Actor = session ? { kind: 'member', id: session.memberId } : { kind: 'guest', id: null }
    bind(c, c.var.tenant, actor)
    c.set(
      'isInWechat',
      readVisit(c.req.header('cookie') ?? '', c.req.header('user-agent') ?? '', seen(services)).isInWechat,
    )
    c.set('decide', decideShopper(actor))
    await next()
  })
}

const decideShopper =
  (actor: Actor): Decide =>
  async (_c, { audience }) => {
    if (audience !== 'shopper') throw forbidden()
    if (!actor.id) throw unauthenticated()
  }

/** In WeChat nobody signs in by hand: the first page sends the browser through WeChat and back, once. */
const enterFromWechat = (services: RuntimeServices) =>
  createMiddleware<RuntimeEnv>(async (c, next) => {
    if (c.req.method !== 'GET' || !isPage(c) || c.req.path.startsWith('/session')) return next()

    const path = c.req.url.slice(c.req.url.indexOf('/', 8))
    if (services.sandboxUrl && c.req.query('wx') === '1') {
      setCookie(c, playedCookie, '1', { path: '/', sameSite: 'Lax', maxAge: 86_400 })
      return c.redirect(path.replace(/([?&])wx=1(&|$)/, '$1').replace(/[?&]$/, ''))
    }
    const visit = readVisit(c.req.header('cookie') ?? '', c.req.header('user-agent') ?? '', seen(services))
    if (!mustSignIn(visit)) return next()

    setCookie(c, askedCookie, '1', { path: '/', sameSite: 'Lax', maxAge: 600 })
    return c.redirect(`/session/wechat?to=${encodeURIComponent(path)}`)
  })

const mustSignIn = ({ isInWechat, hasSession, wasAsked }: Visit) => isInWechat && !hasSession && !wasAsked

const seen = ({ rootUrl, sandboxUrl }: RuntimeServices) => ({
  session: `${rootUrl.startsWith('https:') ? '__Host-' : ''}wanpu-shop`,
  isPlayed: sandboxUrl !== null,
})

const isPage = (c: Context<RuntimeEnv>) => !c.req.path.startsWith('/api/')

/** `{slug}` of `{slug}.our.host:port`; an empty text for any other host. */
const slugReader = (shopUrl: (slug: string) => string) => {
  const tail = new URL(shopUrl('x')).host.slice(1)
  return (host: string) => (host.endsWith(tail) ? host.slice(0, -tail.length) : '')
}
