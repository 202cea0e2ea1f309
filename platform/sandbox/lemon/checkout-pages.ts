import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import { shanghaiClock } from '../time.ts'
import type { CardError } from './card.ts'
import { store, type Variant } from './catalogue.ts'
import { words } from './words.ts'

const said = words.checkout
/** `US$279.00` for 27900 cents. */
const dollars = (cents: number): string => `US$${yuan(cents, { grouped: true })}`

interface Shown {
  variant: Variant
  renewsAt: number
  form: Record<string, string>
  error: CardError | 'email' | null
}

/** The hosted checkout: what is bought on the left, the card on the right. */
export const checkoutPage = ({ variant, renewsAt, form, error }: Shown) =>
  lemonPage(
    said.title,
    html`<main class="checkout">
      <section class="order">
        <p class="store"><span class="globe" aria-hidden="true"></span>${store.name}</p>
        <p class="what">${words.variants[variant.slug]} · ${words.yearly}</p>
        <p class="price">${dollars(variant.price)} <small>${said.perYear}</small></p>
        <dl>
          <div><dt>${said.subtotal}</dt><dd>${dollars(variant.price)}</dd></div>
          <div><dt>${said.tax}</dt><dd>${dollars(0)}</dd></div>
          <div class="sum"><dt>${said.today}</dt><dd>${dollars(variant.price)}</dd></div>
        </dl>
        <p class="soft">${said.renews(shanghaiClock(renewsAt).slice(0, 10))}</p>
      </section>
      <form method="post" class="payer" novalidate>
        ${error === 'declined' ? html`<p class="wrong" role="alert">${said.errors.declined}</p>` : ''}
        <h2>${said.contact}</h2>
        ${field({ name: 'email', label: said.email, hint: said.emailHint, form, error, type: 'email', autocomplete: 'email' })}
        <h2>${said.card}</h2>
        ${cardFields(form, error)}
        <label>${said.country}<select name="country">${Object.entries(said.countries).map(
          ([code, name]) =>
            html`<option value="${code}" ${code === (form['country'] ?? 'CN') ? html`selected` : ''}>${name}</option>`,
        )}</select></label>
        <button class="pay">${said.pay(dollars(variant.price))}</button>
        <p class="soft">${said.merchantOfRecord}</p>
      </form>
    </main>`,
  )

/** Where the card of a subscription is changed. */
export const cardPage = (
  plan: string,
  form: Record<string, string>,
  { error, isSaved }: { error: CardError | null; isSaved: boolean },
) =>
  lemonPage(
    words.card.title,
    html`<main class="checkout one">
      <form method="post" class="payer" novalidate>
        <h1>${words.card.title}</h1>
        <p class="soft">${words.card.lead(plan)}</p>
        ${isSaved ? html`<p class="right-done" role="status">${words.card.saved}</p>` : ''}
        ${error === 'declined' ? html`<p class="wrong" role="alert">${said.errors.declined}</p>` : ''}
        ${cardFields(form, error)}
        <button class="pay">${words.card.save}</button>
      </form>
    </main>`,
  )

/** A page with one thing to say. */
export const sayPage = (heading: string, why: string, finish?: string) =>
  lemonPage(
    heading,
    html`<main class="checkout one"><section class="payer"><h1>${heading}</h1><p class="soft">${why}</p>
      ${finish ? html`<a class="pay" href="${finish}">${said.finish}</a>` : ''}</section></main>`,
  )

const cardFields = (form: Record<string, string>, error: CardError | 'email' | null) => html`
  ${field({ name: 'number', label: said.number, hint: said.numberHint, form, error, autocomplete: 'cc-number', numeric: true })}
  <div class="two">
    ${field({ name: 'expiry', label: said.expiry, hint: said.expiryForm, form, error, autocomplete: 'cc-exp', numeric: true })}
    ${field({ name: 'code', label: said.code, form, error, autocomplete: 'cc-csc', numeric: true })}
  </div>
  ${field({ name: 'name', label: said.name, form, error, autocomplete: 'cc-name' })}`

interface Field {
  name: 'email' | 'number' | 'expiry' | 'code' | 'name'
  label: string
  hint?: string
  form: Record<string, string>
  error: CardError | 'email' | null
  type?: string
  autocomplete: string
  numeric?: boolean
}

const field = ({ name, label, hint, form, error, type = 'text', autocomplete, numeric }: Field) => {
  const isWrong = error === name
  const below = isWrong ? said.errors[name] : hint
  return html`<label class="${isWrong ? 'bad' : ''}">${label}<input name="${name}" type="${type}" value="${form[name] ?? ''}" autocomplete="${autocomplete}" ${numeric ? html`inputmode="numeric"` : ''} ${isWrong ? html`aria-invalid="true"` : ''} required />${below ? html`<small>${below}</small>` : ''}</label>`
}

const lemonPage = (title: string, main: ReturnType<typeof html>) => html`<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${title} · ${store.name}</title>
    <link rel="icon" href="/_sandbox/assets/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/_sandbox/assets/lemon.css" />
  </head>
  <body><p class="test">${said.testMode}</p>${main}</body>
</html>`
