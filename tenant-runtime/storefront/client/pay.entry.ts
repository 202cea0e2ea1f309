import { said } from '../checkout/said.ts'
import { send, wordFor } from './ask.ts'
import { countDown } from './countdown.ts'
import { one, pageState } from './dom.ts'
import { startPaying } from './payment.ts'
import { redraw } from './swap.ts'
import { toast } from './toast.ts'

interface Payment {
  state: string
  trade: string
}
interface Bridge {
  invoke(name: string, launch: Record<string, string>, answered: (answer: { err_msg: string }) => void): void
}
declare global {
  interface Window {
    WeixinJSBridge?: Bridge
  }
}

const { id, orderId, method, isInWechat } = pageState<{
  id: string
  orderId: string
  method: string
  isInWechat: boolean
}>()
const isOpen = () => one('#pay')?.dataset.state === 'open' && one('[data-checking]') !== null

/** Shows what became of it as soon as the server knows. */
const heed = async (payment: Payment) => {
  if (payment.state !== 'open' || payment.trade !== 'placed') await redraw(location.href, '#pay')
}

const poll = async (waitMs: number) => {
  if (!isOpen()) return
  if (!document.hidden) await send<Payment>('GET', `/api/payments/${id}`).then(heed, () => {})
  setTimeout(() => void poll(Math.min(waitMs * 1.1, 6000)), waitMs)
}

/** Asks the server to ask WeChat; what this browser was told is no proof. */
const check = async (button?: HTMLButtonElement) => {
  if (button) button.disabled = true
  try {
    await heed(await send<Payment>('POST', `/api/payments/${id}/query`))
    if (isOpen() && button) toast(said.notYet)
  } catch (error) {
    if (button) toast(wordFor(error, said))
  }
  if (button) button.disabled = false
}

const bridge = () =>
  new Promise<Bridge>((resolve) => {
    if (window.WeixinJSBridge) return resolve(window.WeixinJSBridge)
    document.addEventListener('WeixinJSBridgeReady', () => resolve(window.WeixinJSBridge!), { once: true })
  })

const launch = async (button: HTMLButtonElement) => {
  button.disabled = true
  try {
    const started = await startPaying(orderId, true)
    if (started.id !== id) return location.replace(`/pay/${started.id}`)
    const wechat = await bridge()
    const answer = await new Promise<string>((resolve) =>
      wechat.invoke('getBrandWCPayRequest', started.launch!, ({ err_msg: said }) => resolve(said)),
    )
    if (answer.endsWith(':cancel')) toast(said.cancelled)
    else await check()
  } catch (error) {
    toast(wordFor(error, said))
  }
  button.disabled = false
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>('button')
  if (!button) return
  if (button.matches('[data-check]')) void check(button)
  if (button.matches('[data-launch]')) void launch(button)
  if (button.matches('[data-by-code]')) void byCode(button)
})

const byCode = async (button: HTMLButtonElement) => {
  button.disabled = true
  try {
    location.replace(`/pay/${(await startPaying(orderId, false)).id}`)
  } catch (error) {
    toast(wordFor(error, said))
    button.disabled = false
  }
}

if (isOpen()) {
  countDown(() => void redraw(location.href, '#pay'))
  setTimeout(() => void poll(2000), 1500)
  document.addEventListener('visibilitychange', () => !document.hidden && isOpen() && void check())
  const start = one<HTMLButtonElement>('[data-launch]')
  if (method === 'jsapi' && isInWechat && start) void launch(start)
}
