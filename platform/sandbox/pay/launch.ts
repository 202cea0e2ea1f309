import { z } from 'zod'
import type { Ground } from '../ground.ts'
import { publicHalf } from '../secrets.ts'
import { wholeSeconds } from '../time.ts'
import { findByPrepay, stateOf } from './orders.ts'
import type { PayOrder } from './pay-order.ts'
import { isSigned } from './signature.ts'

/** What a page hands to `getBrandWCPayRequest`. */
export const launchShape = z.object({
  appId: z.string(),
  timeStamp: z.string(),
  nonceStr: z.string(),
  package: z.string(),
  signType: z.string(),
  paySign: z.string(),
})
export type Launch = z.output<typeof launchShape>
export type LaunchFault = 'prepay' | 'appid' | 'sign' | 'signType' | 'state' | 'tradeType' | 'time'

/** The order a page may ask money for, or why not: the merchant's `paySign` is checked before any PIN is asked. */
export const readLaunch = (ground: Ground, launch: Launch): PayOrder | LaunchFault => {
  const order = findByPrepay(ground, launch.package.replace(/^prepay_id=/, ''))
  if (!order || !launch.package.startsWith('prepay_id=')) return 'prepay'
  if (order.tradeType !== 'JSAPI') return 'tradeType'
  if (launch.appId !== order.body.appid) return 'appid'
  if (launch.signType !== 'RSA') return 'signType'
  if (!/^\d{10}$/.test(launch.timeStamp) || Number(launch.timeStamp) > wholeSeconds(ground.clock()) + 300)
    return 'time'

  const publicKey = publicHalf(ground.secrets.merchants[order.body.mchid]!.privateKey)
  const { appId, timeStamp, nonceStr } = launch
  if (!isSigned(publicKey, `${appId}\n${timeStamp}\n${nonceStr}\n${launch.package}\n`, launch.paySign))
    return 'sign'
  return stateOf(ground, order) === 'NOTPAY' ? order : 'state'
}
