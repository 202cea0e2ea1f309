import type { Clock } from '@wanpu/kit/clock'
import type { Outbound } from '@wanpu/kit/outbound'
import { type Random, nonce } from '../random.ts'
import { createPayCall } from './call.ts'
import { createPayKeys } from './certificates.ts'
import type { PayMerchant } from './merchant.ts'
import { createNotifications } from './notification.ts'
import { createPayOrders } from './orders.ts'
import { signLaunch } from './sign.ts'
import { createPaySend } from './transport.ts'

export { PayRefusal, payIsBusy, payRefusedWith } from './failures.ts'
export type { PayMerchant, PlatformCertificate } from './merchant.ts'
export type { PayNotification } from './notification.ts'
export type { PayOrder } from './orders.ts'
export type { LaunchParams } from './sign.ts'
export { type RefundNotice, type Transaction, isPaid } from './transaction.ts'

export type Pay = ReturnType<typeof createPay>

/** WeChat Pay, API v3, for any number of merchants. */
export const createPay = (outbound: Outbound, clock: Clock, random: Random) => {
  const send = createPaySend(outbound, clock, random)
  const keys = createPayKeys(send, clock)

  return {
    ...createPayOrders(createPayCall(send, keys, clock)),
    /** Outside a transaction: an unknown certificate is fetched. */
    openNotification: createNotifications(keys, clock),
    fetchCertificates: keys.fetchCertificates,
    /** What the page needs to ask for the payment; its `ok` is no proof, query the order. */
    launchParams: (merchant: PayMerchant, appid: string, prepayId: string) =>
      signLaunch(merchant, { appid, prepayId, seconds: Math.floor(clock() / 1000), nonce: nonce(random) }),
  }
}
