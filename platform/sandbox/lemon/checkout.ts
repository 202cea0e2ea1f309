import { type Context, Hono } from 'hono'
import type { Outside } from '../ground.ts'
import { readCard } from './card.ts'
import { variantOf } from './catalogue.ts'
import { cardPage, checkoutPage, sayPage } from './checkout-pages.ts'
import { changeCard, subscribe } from './moves.ts'
import { words } from './words.ts'

/** `/lemon`: the pages that buyers see. */
export const lemonPages = (outside: Outside) => {
  const { state, clock } = outside
  const open = (c: Context) => {
    const checkout = state.lemon.checkouts[c.req.param('id') ?? '']
    const isOpen = checkout && !checkout.isPaid && (checkout.expiresAt ?? Infinity) > clock()
    return isOpen ? checkout : null
  }
  const gone = (c: Context) => c.html(sayPage(words.checkout.gone, words.checkout.goneWhy), 410)
  const show = (
    variantId: string,
    form: Record<string, string>,
    error: Parameters<typeof checkoutPage>[0]['error'],
  ) => checkoutPage({ variant: variantOf(variantId)!, renewsAt: clock() + 365 * 86_400_000, form, error })

  return new Hono()
    .get('/checkout/:id', (c) => {
      const checkout = open(c)
      return checkout ? c.html(show(checkout.variantId, {}, null)) : gone(c)
    })
    .post('/checkout/:id', async (c) => {
      const checkout = open(c)
      if (!checkout) return gone(c)
      const form = await textsOf(c)
      const email = form['email'] ?? ''
      if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
        return c.html(show(checkout.variantId, form, 'email'), 422)
      const read = readCard(form, clock())
      if ('error' in read) return c.html(show(checkout.variantId, form, read.error), 422)

      await subscribe(outside, checkout, { ...read.card, name: form['name']!.trim(), email })
      if (checkout.redirectUrl) return c.redirect(checkout.redirectUrl, 303)
      return c.html(sayPage(words.checkout.thanks, words.checkout.thanksWhy))
    })
    .get('/card/:id', (c) => {
      const told = state.lemon.subscriptions[c.req.param('id')]
      return told ? c.html(cardPage(nameOf(told.variantId), {}, { error: null, isSaved: false })) : gone(c)
    })
    .post('/card/:id', async (c) => {
      const told = state.lemon.subscriptions[c.req.param('id')]
      if (!told) return gone(c)
      const form = await textsOf(c)
      const read = readCard(form, clock())
      if ('error' in read)
        return c.html(cardPage(nameOf(told.variantId), form, { error: read.error, isSaved: false }), 422)

      await changeCard(outside, told, read.card)
      return c.html(cardPage(nameOf(told.variantId), {}, { error: null, isSaved: true }))
    })
    .get('/invoices/:id', (c) => {
      const invoice = state.lemon.invoices[c.req.param('id')]
      const told = invoice && state.lemon.subscriptions[invoice.subscriptionId]
      if (!invoice || !told) return gone(c)
      return c.html(
        sayPage(words.invoice.title(invoice.id), words.invoice.says(nameOf(told.variantId), invoice.total)),
      )
    })
}

const nameOf = (variantId: string) => words.variants[variantOf(variantId)!.slug]

const textsOf = async (c: Context): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(await c.req.parseBody()).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]),
  )
