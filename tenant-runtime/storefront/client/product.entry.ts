import { said } from '../catalog/said.ts'
import type { SkuState } from '../catalog/sku-state.ts'
import { send, wordFor } from './ask.ts'
import { followCount, showCount } from './cart-count.ts'
import { all, one, pageState } from './dom.ts'
import { showPrice } from './money.ts'
import { closable } from './sheet.ts'
import { quantityOf, setQuantity, steppers } from './stepper.ts'
import { toast } from './toast.ts'

const { options, skus } = pageState<SkuState>()
const sheet = one<HTMLDialogElement>('#sku')!
const form = one<HTMLFormElement>('#sku-form')!
const stepper = one('[data-stepper]', form)!

/** What is chosen on each axis, or undefined. */
const choices = () => options.map((_, at) => one<HTMLInputElement>(`[name=o${at}]:checked`, form)?.value)
const chosenSku = () => {
  const chosen = choices()
  return skus.find((sku) => sku.choice.every((value, at) => value === chosen[at]))
}

const show = () => {
  const chosen = choices()
  const sku = chosenSku()
  for (const [at] of options.entries()) {
    for (const input of all<HTMLInputElement>(`[name=o${at}]`, form)) {
      // A value is open when some SKU with stock has it beside what is chosen elsewhere.
      input.disabled = !skus.some(
        (one) =>
          one.left > 0 &&
          one.choice.every((value, axis) => value === (axis === at ? input.value : (chosen[axis] ?? value))),
      )
      if (input.disabled) input.checked = false
    }
  }

  const picture =
    sku?.picture ??
    skus.find((one) => one.choice.every((value, at) => !chosen[at] || value === chosen[at]))?.picture
  const shown = one<HTMLImageElement>('[data-sku-picture]')
  if (shown && picture && shown.src !== picture) shown.src = picture
  if (sku) showPrice(one('[data-sku-price]')!, sku.priceFen)
  one('[data-sku-stock]')!.textContent = sku ? stockText(sku.left) : '\u200b'
  const missing = options.filter((_, at) => !chosen[at])
  const values = chosen.filter(Boolean).join(' ')
  const text =
    missing.length > 0
      ? `${said.choose} ${missing.join(' ')}`
      : `${said.chosen} ${[values, quantityOf(stepper)].filter(Boolean).join(' × ')}`
  one('[data-sku-chosen]')!.textContent = text
  setQuantity(stepper, quantityOf(stepper), Math.min(999, sku && sku.left < 100 ? sku.left : 999))
  if (sku) {
    one('[data-chosen-name]')!.textContent = said.chosen
    one('[data-chosen]')!.textContent = [values, quantityOf(stepper)].filter(Boolean).join(' × ')
  }
}

const stockText = (left: number) =>
  left === 0 ? said.soldOut : left < 100 ? `${said.left} ${left} ${said.pieces}` : said.plenty

const act = async (deed: string, button: HTMLButtonElement) => {
  const sku = chosenSku()
  if (!sku || (!sheet.open && options.length > 0)) {
    if (sheet.open) return toast(`${said.pick} ${options.filter((_, at) => !choices()[at]).join(' ')}`)
    return sheet.showModal()
  }
  if (deed === 'buy') {
    location.href = `/checkout?sku=${sku.id}&n=${quantityOf(stepper)}`
    return
  }

  button.disabled = true
  try {
    const { pieces } = await send<{ pieces: number }>('POST', '/api/cart/items', {
      skuId: sku.id,
      quantity: quantityOf(stepper),
    })
    showCount(pieces)
    sheet.close()
    toast(said.added)
  } catch (error) {
    toast(wordFor(error, said))
  }
  button.disabled = false
}

closable(sheet)
steppers(form, show)
form.addEventListener('change', show)
form.addEventListener('submit', (event) => event.preventDefault())
one('[data-sheet]')?.addEventListener('click', () => sheet.showModal())
for (const button of all<HTMLButtonElement>('[data-do]'))
  button.addEventListener('click', () => void act(button.dataset.do!, button))
show()

const track = one('.p-track')
const counter = one('[data-counter]')
if (track && counter) {
  const thumbs = all('[data-thumb]')
  const mark = () => {
    const here = Math.round(track.scrollLeft / track.clientWidth)
    counter.textContent = `${here + 1}/${thumbs.length}`
    thumbs.forEach((thumb, at) => thumb.toggleAttribute('aria-current', at === here))
  }
  track.addEventListener('scroll', mark, { passive: true })
  thumbs.forEach((thumb, at) =>
    thumb.addEventListener('click', () => track.scrollTo({ left: at * track.clientWidth })),
  )
}

followCount()
