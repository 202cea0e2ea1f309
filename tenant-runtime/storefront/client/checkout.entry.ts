import { said } from '../checkout/said.ts'
import { type Address, addressAt, addressForm } from './address-form.ts'
import { Refusal, wordFor } from './ask.ts'
import { one, pageState } from './dom.ts'
import { shortYuan } from './money.ts'
import { startPaying } from './payment.ts'
import { phoneProof } from './phone-proof.ts'
import { placeOrder } from './place-order.ts'
import { closable } from './sheet.ts'
import { redraw } from './swap.ts'
import { toast } from './toast.ts'

const { source, isInWechat } = pageState<{
  source: { cart: true } | { lines: { skuId: string }[] }
  isInWechat: boolean
}>()
const slot = `place ${'cart' in source ? 'cart' : source.lines.map((line) => line.skuId).join(' ')}`
const main = one('#main')!

const placeButton = () => one<HTMLButtonElement>('[data-place]')!
const complain = (text: string) => {
  const place = one('#ck-error')
  if (place) place.textContent = text
}

/** Draws what a choice changes; the choice stands in the address, so that back and reload keep it. */
const choose = async (choice: { address?: string; courier?: string } = {}) => {
  const next = new URL(location.href)
  for (const [name, value] of Object.entries(choice)) next.searchParams.set(name, value)
  history.replaceState(null, '', next)
  const focused = document.activeElement?.id
  await redraw(next.href, '#ck-top', '#ck-sums', '#address-list').catch((error: unknown) =>
    toast(wordFor(error, said)),
  )
  if (focused) document.getElementById(focused)?.focus()
}

if (one('[data-place]')) {
  const addresses = one<HTMLDialogElement>('#addresses-sheet')!
  const openForm = addressForm((address: Address) => {
    addresses.close()
    return choose({ address: address.id })
  })
  closable(addresses)

  phoneProof(main, async () => {
    await choose()
    if (placeButton().dataset.needs === 'address') void openForm()
  })

  main.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<HTMLElement>('button')
    if (!target) return
    if (target.matches('[data-change-address]')) addresses.showModal()
    if (target.matches('[data-new-address]')) void openForm()
    if (target.matches('[data-edit]')) void openForm(addressAt(target))
    if (target.matches('[data-back]')) goBack()
    if (target.matches('[data-choose]')) {
      addresses.close()
      void choose({ address: target.dataset.choose! })
    }
    if (target.matches('[data-place]')) void place(target as HTMLButtonElement)
  })

  main.addEventListener('change', (event) => {
    const select = event.target as HTMLSelectElement
    if (select.id === 'courier') void choose({ courier: select.value })
  })
}

const goBack = () => {
  if (history.length > 1) history.back()
  else location.assign('/cart')
}

const place = async (button: HTMLButtonElement) => {
  const { needs, payable, addressId, courier } = button.dataset
  if (needs) return ask(needs)

  button.disabled = true
  button.textContent = said.placing
  complain('')
  try {
    const placed = await placeOrder(slot, {
      source,
      addressId,
      courierCode: courier || null,
      note: one<HTMLTextAreaElement>('#note')!.value.trim(),
      expectedPayableFen: Number(payable),
    })
    await goOn(placed)
  } catch (error) {
    await refused(error, Number(payable))
  }
}

/** From the placed order on there is no way back to this page. */
const goOn = async ({ id, isPaid }: { id: string; isPaid: boolean }) => {
  if (isPaid) return location.replace(`/orders/${id}`)
  const started = await startPaying(id, isInWechat).catch(() => null)
  location.replace(started ? `/pay/${started.id}` : `/orders/${id}`)
}

const refused = async (error: unknown, before: number) => {
  const isLost = error instanceof Refusal && error.code === 'offline'
  if (!isLost) await choose()
  const button = placeButton()
  button.disabled = false
  button.textContent = isLost ? said.again : said.place
  if (error instanceof Refusal && error.code === 'price-changed') {
    button.textContent = said.confirm
    const now = Number(button.dataset.payable)
    return complain(said.changed(shortYuan(before), shortYuan(now)))
  }
  complain(wordFor(error, said))
  one('.ck-problem')?.scrollIntoView({ block: 'center' })
}

/** Leads to what is still missing. */
const ask = (needs: string) => {
  toast(said.needs[needs] ?? '')
  const place = { phone: '[name=phone]', address: '.ck-address', problem: '.ck-problem' }[needs] ?? ''
  const missing = one(place)
  missing?.scrollIntoView({ block: 'center' })
  missing?.focus({ preventScroll: true })
}
