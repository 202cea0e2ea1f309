import { said } from '../cart/said.ts'
import { Refusal, send, wordFor } from './ask.ts'
import { showCount } from './cart-count.ts'
import { all, one } from './dom.ts'
import { showPrice } from './money.ts'
import { quantityOf, setQuantity, steppers } from './stepper.ts'
import { redraw } from './swap.ts'
import { toast } from './toast.ts'

interface Line {
  skuId: string
  priceFen: number
  quantity: number
  isSelected: boolean
  left: number | null
  hint: string
}
interface Cart {
  lines: Line[]
  unavailable: unknown[]
  totals: { payableFen: number; pieces: number; discountFen: number }
}

const page = one('#main')!
const lineOf = (inside: Element) => inside.closest<HTMLElement>('[data-sku]')!
let shownPieces = -1

/** Shows what the server says. Lines that came, went or changed their price are drawn by the server. */
const show = async (cart: Cart) => {
  const shown = all('.cart-list:not(.cart-gone) [data-sku]')
  const isSame =
    cart.lines.length > 0 &&
    shown.length === cart.lines.length &&
    all('.cart-gone [data-sku]').length === cart.unavailable.length &&
    cart.lines.every((line) =>
      shown.some((box) => box.dataset.sku === line.skuId && Number(box.dataset.price) === line.priceFen),
    )
  const pieces = cart.lines.reduce((sum, line) => sum + line.quantity, 0)
  if (pieces !== shownPieces) showCount((shownPieces = pieces))
  if (!isSame) return void (await redraw(location.href, '#cart'))

  for (const line of cart.lines) {
    const box = one(`[data-sku="${line.skuId}"]`, page)!
    const stepper = one('[data-stepper]', box)!
    if (!stepper.contains(document.activeElement) || !waiting.has(line.skuId))
      setQuantity(stepper, line.quantity, Math.min(999, line.left ?? 999))
    one<HTMLInputElement>('[data-select]', box)!.checked = line.isSelected
    one('[data-hint]', box)!.textContent = line.hint
  }
  one<HTMLInputElement>('[data-select-all]')!.checked = cart.lines.every((line) => line.isSelected)
  showPrice(one('[data-total]')!, cart.totals.payableFen)
  const settle = one<HTMLButtonElement>('[data-settle]')!
  settle.textContent = said.settle(cart.totals.pieces)
  settle.disabled = cart.totals.pieces === 0
}

const change = async (method: string, path: string, body?: unknown) => {
  try {
    await show(await send<Cart>(method, path, body))
    return true
  } catch (error) {
    toast(wordFor(error, said))
    // What is shown must be what is kept.
    if (!(error instanceof Refusal && error.code === 'offline'))
      await redraw(location.href, '#cart').catch(() => {})
    return false
  }
}

const waiting = new Map<string, number>()
/** Sends the last of several quick changes. */
const changeSoon = (skuId: string, quantity: number) => {
  clearTimeout(waiting.get(skuId))
  waiting.set(
    skuId,
    window.setTimeout(() => {
      waiting.delete(skuId)
      void change('PATCH', `/api/cart/items/${skuId}`, { quantity })
    }, 350),
  )
}

steppers(page, (quantity, stepper) => changeSoon(lineOf(stepper).dataset.sku!, quantity))

page.addEventListener('change', (event) => {
  const box = event.target as HTMLInputElement
  if (box.matches('[data-select]'))
    void change('PATCH', `/api/cart/items/${lineOf(box).dataset.sku}`, { isSelected: box.checked })
  if (box.matches('[data-select-all]'))
    void change('PATCH', '/api/cart/selection', { isSelected: box.checked })
})

page.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button')
  if (!button) return
  if (button.matches('[data-remove]')) {
    button.disabled = true
    void change('DELETE', `/api/cart/items/${lineOf(button).dataset.sku}`).then(
      (done) => done && toast(said.removed),
    )
  }
  if (button.matches('[data-clear]')) void change('DELETE', '/api/cart/items?only=unavailable')
  if (button.matches('[data-settle]')) void settle()
})

/** Leaves only when every change is kept. */
const settle = async () => {
  for (const [skuId, timer] of waiting) {
    clearTimeout(timer)
    waiting.delete(skuId)
    const stepper = one(`[data-sku="${skuId}"] [data-stepper]`)
    if (stepper && !(await change('PATCH', `/api/cart/items/${skuId}`, { quantity: quantityOf(stepper) })))
      return
  }
  location.href = '/checkout'
}

// Back from another page: what is shown may be old.
window.addEventListener('pageshow', (event) => event.persisted && location.reload())
