import { said } from '../orders/said.ts'
import { Refusal, send, wordFor } from './ask.ts'
import { followCount } from './cart-count.ts'
import { confirmed } from './confirm.ts'
import { countDown } from './countdown.ts'
import { pageState } from './dom.ts'
import { joinMore } from './join-more.ts'
import { startPaying } from './payment.ts'
import { toast } from './toast.ts'

const { isInWechat } = pageState<{ isInWechat: boolean }>()

const deeds: Record<string, (order: DOMStringMap, button: HTMLElement) => Promise<unknown>> = {
  pay: async ({ order }) => location.assign(`/pay/${(await startPaying(order!, isInWechat)).id}`),
  cancel: async ({ order }) => {
    if (!(await confirmed('ask-cancel'))) return
    await send('POST', `/api/orders/${order}/closure`)
    location.reload()
  },
  receive: async ({ order }) => {
    if (!(await confirmed('ask-receive'))) return
    await send('POST', `/api/orders/${order}/receipt`)
    location.reload()
  },
  again: async ({ skus }) => {
    let added = 0
    let last: unknown = null
    for (const one of skus!.split(' ')) {
      const [skuId, quantity] = one.split(':')
      await send('POST', '/api/cart/items', { skuId, quantity: Number(quantity) }).then(
        () => (added += 1),
        (error: unknown) => (last = error),
      )
    }
    if (added > 0) return location.assign('/cart')
    toast(last instanceof Refusal && last.code === 'offline' ? said.offline : said.nothing)
  },
  copy: async (_order, button) => {
    await navigator.clipboard.writeText(button.dataset.copy!)
    toast(said.copied)
  },
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button')
  const name = Object.keys(deeds).find((deed) => button?.matches(`[data-${deed}]`))
  if (button && name) void act(name, button)
})

const act = async (name: string, button: HTMLButtonElement) => {
  button.disabled = true
  try {
    await deeds[name]!(button.closest<HTMLElement>('[data-order]')!.dataset, button)
  } catch (error) {
    toast(wordFor(error, said))
  }
  button.disabled = false
}

joinMore()
countDown(() => location.reload())
followCount()
// Back from the payment: the order may stand elsewhere now.
window.addEventListener('pageshow', (event) => event.persisted && location.reload())
