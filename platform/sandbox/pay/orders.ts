import { randomBytes } from 'node:crypto'
import type { Ground } from '../ground.ts'
import { shanghaiTime } from '../time.ts'
import { type Merchant, openidOf, type User, userByOpenid } from '../world.ts'
import type { OrderBody } from './order-body.ts'
import type { PayOrder } from './pay-order.ts'
import { appidNotBound, numberUsed, orderClosed, orderPaid, orderUnknown, wrongParameter } from './refusal.ts'

export type TradeState = 'SUCCESS' | 'NOTPAY' | 'CLOSED'

const minute = 60_000
const prepayLivesMs = 120 * minute

/** Places an order, or gives the same order a fresh prepay id when nothing in it differs. */
export const placeOrder = (
  ground: Ground,
  merchant: Merchant,
  tradeType: PayOrder['tradeType'],
  body: OrderBody,
) => {
  const { world, state, clock, changed } = ground
  if (body.mchid !== merchant.mchid) throw wrongParameter('/mchid', 'differs from the signer')
  if (!merchant.appids.includes(body.appid)) throw appidNotBound()
  if (body.payer && !userByOpenid(world, body.appid, body.payer.openid))
    throw wrongParameter('/payer/openid', 'invalid openid')

  const key = keyOf(body.mchid, body.out_trade_no)
  const before = state.payOrders[key]
  if (before) {
    if (before.paid) throw orderPaid()
    if (stateOf(ground, before) === 'CLOSED') throw orderClosed()
    if (before.tradeType !== tradeType || !isSame(before.body, body)) throw numberUsed()
  }
  const order = before ?? newOrder(tradeType, body, clock())
  const id = `wx${shanghaiTime(clock()).replace(/\D/g, '').slice(2, 14)}${randomBytes(11).toString('hex')}`
  order.prepays.push({ id, until: clock() + prepayLivesMs })
  state.payOrders[key] = order
  changed()
  return { prepayId: id, codeUrl: order.codeUrl }
}

export const findByNumber = ({ state }: Ground, mchid: string, number: string): PayOrder => {
  const order = state.payOrders[keyOf(mchid, number)]
  if (!order) throw orderUnknown()
  return order
}
export const findByTransaction = ({ state }: Ground, mchid: string, transactionId: string): PayOrder => {
  const order = Object.values(state.payOrders).find(
    ({ body, paid }) => body.mchid === mchid && paid?.transactionId === transactionId,
  )
  if (!order) throw orderUnknown()
  return order
}
export const findByPrepay = ({ state, clock }: Ground, prepayId: string): PayOrder | undefined =>
  Object.values(state.payOrders).find(({ prepays }) =>
    prepays.some(({ id, until }) => id === prepayId && until > clock()),
  )
export const findByCode = ({ state }: Ground, codeUrl: string): PayOrder | undefined =>
  Object.values(state.payOrders).find((order) => order.tradeType === 'NATIVE' && order.codeUrl === codeUrl)

/** Closes an unpaid order; closing twice is fine. */
export const closeOrder = (ground: Ground, order: PayOrder): void => {
  if (order.paid) throw orderPaid()
  if (ground.state.faults.ignoreClose) return
  order.closedAt ??= ground.clock()
  ground.changed()
}

/** Takes the money; false when the order is no longer payable. The caller sends the notification. */
export const takeMoney = (ground: Ground, order: PayOrder, user: User): boolean => {
  if (stateOf(ground, order) !== 'NOTPAY') return false
  const now = ground.clock()
  const day = shanghaiTime(now).slice(0, 10).replaceAll('-', '')
  order.paid = {
    at: now,
    transactionId: `4200${day}${String(BigInt(`0x${randomBytes(8).toString('hex')}`))
      .padStart(20, '0')
      .slice(-16)}`,
    openid: openidOf(user, order.body.appid),
  }
  ground.changed()
  return true
}

export const stateOf = ({ clock }: Ground, order: PayOrder): TradeState => {
  if (order.paid) return 'SUCCESS'
  return order.closedAt !== null || order.expiresAt <= clock() ? 'CLOSED' : 'NOTPAY'
}

const newOrder = (tradeType: PayOrder['tradeType'], body: OrderBody, now: number): PayOrder => {
  const asked = body.time_expire ? Date.parse(body.time_expire) : now + 7 * 1440 * minute
  return {
    tradeType,
    body,
    prepays: [],
    codeUrl: `weixin://wxpay/bizpayurl?pr=${randomBytes(8).toString('base64url').slice(0, 9)}`,
    placedAt: now,
    expiresAt: Math.min(Math.max(asked, now + minute), now + 90 * 1440 * minute),
    closedAt: null,
    paid: null,
  }
}

const keyOf = (mchid: string, number: string) => `${mchid}:${number}`

const isSame = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  )
}
