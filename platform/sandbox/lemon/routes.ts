import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import type { Outside } from '../ground.ts'
import { parseJson } from '../json.ts'
import { store, variantOf, variants } from './catalogue.ts'
import { cancel, changeVariant, pause, resume } from './moves.ts'
import { checkoutShape, invoiceShape, subscriptionShape } from './shapes.ts'
import { words } from './words.ts'

const related = (type: string) => z.object({ data: z.object({ type: z.literal(type), id: z.string() }) })
const checkoutBody = z.object({
  data: z.object({
    type: z.literal('checkouts'),
    attributes: z.object({
      product_options: z.object({ redirect_url: z.url() }).partial().optional(),
      checkout_data: z
        .object({ custom: z.record(z.string(), z.union([z.string(), z.number()])) })
        .partial()
        .optional(),
      expires_at: z.iso.datetime({ offset: true }).nullish(),
      test_mode: z.boolean().optional(),
    }),
    relationships: z.object({ store: related('stores'), variant: related('variants') }),
  }),
})
const changeBody = z.object({
  data: z.object({
    type: z.literal('subscriptions'),
    id: z.string(),
    attributes: z.object({
      variant_id: z.union([z.number(), z.string()]).transform(String).optional(),
      cancelled: z.boolean().optional(),
      pause: z.object({ mode: z.enum(['void', 'free']), resumes_at: z.string().nullish() }).nullish(),
      invoice_immediately: z.boolean().optional(),
      disable_prorations: z.boolean().optional(),
    }),
  }),
})

/** `/lemon/v1`: the part of Lemon Squeezy's API that the platform uses, for the platform's own store. */
export const lemonApi = (outside: Outside) => {
  const { state, secrets, clock, changed } = outside
  const subscription = (c: Context) => state.lemon.subscriptions[c.req.param('id') ?? '']

  return new Hono()
    .use(async (c, next) => {
      if (c.req.header('authorization') !== `Bearer ${secrets.lemon.apiKey}`)
        return refuse(c, 401, 'Unauthenticated.')
      return next()
    })
    .get('/users/me', (c) => one(c, { type: 'users', id: '1', attributes: { name: words.store } }))
    .get('/stores/:id', (c) =>
      c.req.param('id') === store.id
        ? one(c, { type: 'stores', id: store.id, attributes: { name: store.name, currency: store.currency } })
        : missing(c),
    )
    .get('/variants/:id', (c) => {
      const variant = variantOf(c.req.param('id'))
      return variant ? one(c, variantShape(variant)) : missing(c)
    })
    .get('/variants', (c) => list(c, variants.map(variantShape)))
    .post('/checkouts', async (c) => {
      const body = checkoutBody.safeParse(parseJson(await c.req.text()))
      if (!body.success) return refuse(c, 422, z.prettifyError(body.error))
      const { attributes, relationships } = body.data.data
      if (relationships.store.data.id !== store.id) return refuse(c, 422, 'The store does not exist.')
      if (!variantOf(relationships.variant.data.id)) return refuse(c, 422, 'The variant does not exist.')

      const checkout = {
        id: randomUUID(),
        variantId: relationships.variant.data.id,
        custom: attributes.checkout_data?.custom ?? {},
        redirectUrl: attributes.product_options?.redirect_url ?? null,
        expiresAt: attributes.expires_at ? Date.parse(attributes.expires_at) : null,
        createdAt: clock(),
        isPaid: false,
      }
      state.lemon.checkouts[checkout.id] = checkout
      changed()
      return one(c, checkoutShape(outside, checkout), 201)
    })
    .get('/checkouts/:id', (c) => {
      const checkout = state.lemon.checkouts[c.req.param('id')]
      return checkout ? one(c, checkoutShape(outside, checkout)) : missing(c)
    })
    .get('/subscriptions', (c) =>
      list(
        c,
        Object.values(state.lemon.subscriptions)
          .toSorted((a, b) => b.createdAt - a.createdAt || Number(b.id) - Number(a.id))
          .map((told) => subscriptionShape(outside, told)),
      ),
    )
    .get('/subscriptions/:id', (c) => {
      const told = subscription(c)
      return told ? one(c, subscriptionShape(outside, told)) : missing(c)
    })
    .patch('/subscriptions/:id', async (c) => {
      const told = subscription(c)
      if (!told) return missing(c)
      const body = changeBody.safeParse(parseJson(await c.req.text()))
      if (!body.success) return refuse(c, 422, z.prettifyError(body.error))
      const asked = body.data.data.attributes

      if (asked.variant_id !== undefined) {
        const variant = variantOf(asked.variant_id)
        if (!variant) return refuse(c, 422, 'The variant does not exist.')
        if (told.state === 'expired') return refuse(c, 422, 'The subscription has expired.')
        await changeVariant(
          outside,
          told,
          variant,
          asked.invoice_immediately === true && !asked.disable_prorations,
        )
      }
      if (asked.cancelled === false) {
        if (told.state !== 'cancelled') return refuse(c, 422, 'The subscription is not cancelled.')
        await resume(outside, told)
      }
      if (asked.cancelled === true) await cancel(outside, told)
      if (asked.pause !== undefined)
        await pause(
          outside,
          told,
          asked.pause ? { mode: asked.pause.mode, resumes_at: asked.pause.resumes_at ?? null } : null,
        )
      return one(c, subscriptionShape(outside, told))
    })
    .delete('/subscriptions/:id', async (c) => {
      const told = subscription(c)
      if (!told) return missing(c)
      if (told.state === 'expired') return refuse(c, 422, 'The subscription has expired.')
      if (told.state !== 'cancelled') await cancel(outside, told)
      return one(c, subscriptionShape(outside, told))
    })
    .get('/subscription-invoices', (c) => {
      const wanted = c.req.query('filter[subscription_id]')
      return list(
        c,
        Object.values(state.lemon.invoices)
          .filter(({ subscriptionId }) => !wanted || subscriptionId === wanted)
          .toSorted((a, b) => b.createdAt - a.createdAt || Number(b.id) - Number(a.id))
          .map((invoice) => invoiceShape(outside, invoice)),
      )
    })
    .get('/subscription-invoices/:id', (c) => {
      const invoice = state.lemon.invoices[c.req.param('id')]
      return invoice ? one(c, invoiceShape(outside, invoice)) : missing(c)
    })
    .all('*', missing)
}

const variantShape = (variant: (typeof variants)[number]) => ({
  type: 'variants',
  id: variant.id,
  attributes: {
    product_id: Number(variant.productId),
    name: words.variants[variant.slug],
    price: variant.price,
    is_subscription: true,
    interval: 'year',
    interval_count: 1,
    status: 'published',
    test_mode: true,
  },
})

const jsonApi = { 'content-type': 'application/vnd.api+json' }
const version = { jsonapi: { version: '1.0' } }

const one = (c: Context, data: object, status: ContentfulStatusCode = 200) =>
  c.json({ ...version, data }, status, jsonApi)

const list = (c: Context, all: readonly object[]) => {
  const size = Math.min(100, Math.max(1, Number(c.req.query('page[size]') ?? 10)))
  const number = Math.max(1, Number(c.req.query('page[number]') ?? 1))
  const page = {
    currentPage: number,
    from: (number - 1) * size + 1,
    lastPage: Math.max(1, Math.ceil(all.length / size)),
    perPage: size,
    to: Math.min(number * size, all.length),
    total: all.length,
  }
  return c.json(
    { ...version, meta: { page }, data: all.slice((number - 1) * size, number * size) },
    200,
    jsonApi,
  )
}

const refuse = (c: Context, status: ContentfulStatusCode, detail: string) =>
  c.json(
    { ...version, errors: [{ status: String(status), title: detail.split('\n')[0], detail }] },
    status,
    jsonApi,
  )
const missing = (c: Context) => refuse(c, 404, 'The related resource does not exist.')
