import type { Fen } from '@wanpu/kit/money'
import { yuan } from '@wanpu/kit/money'
import { html } from 'hono/html'
import type { View } from '../define.ts'
import { words } from '../words.ts'

/** ¥129.90 with a small sign and small cents; whole yuan without cents. */
export const price = (amount: Fen): View => {
  const [whole, cents] = yuan(amount).split('.')
  return html`<b class="blocks-price"><small>¥</small>${whole}${cents !== '00' && html`<small>.${cents}</small>`}</b>`
}

/** A former price, struck through; nothing unless it is higher. */
export const formerPrice = (was: Fen | undefined, now: Fen): View | '' =>
  was !== undefined && was > now
    ? html`<s class="blocks-was"><span class="blocks-gone">${words.price.was}</span>${words.price.now(yuan(was, { brief: true }))}</s>`
    : ''
