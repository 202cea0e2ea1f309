import { randomUUID } from 'node:crypto'
import type { Channel } from '../delivery.ts'
import type { Ground, Outside } from '../ground.ts'
import { shanghaiTime } from '../time.ts'
import { words } from '../words.ts'
import type { PayOrder } from './pay-order.ts'
import { sealResource } from './seal.ts'
import { modeOf, signedHeaders } from './signature.ts'
import { transactionOf } from './transaction.ts'

interface Notice {
  id: string
  create_time: string
  event_type: string
  original_type: string
  summary: string
  resource: unknown
}

/** How payments are told: sealed with the APIv3 key, signed, and told again by WeChat Pay's table. */
export const paymentChannel = (ground: Ground): Channel => ({
  seal({ url, content, sealedFor, isProbe }) {
    const { world, secrets, clock } = ground
    const merchant = world.merchants.find(({ mchid }) => mchid === sealedFor)!
    const { resource, original_type, ...notice } = JSON.parse(content) as Notice
    const sealed = sealResource(
      secrets.merchants[sealedFor]!.apiV3Key,
      JSON.stringify(resource),
      original_type,
    )
    const body = JSON.stringify({
      ...notice,
      resource_type: 'encrypt-resource',
      resource: { original_type, ...sealed },
    })
    return {
      url,
      headers: {
        'content-type': 'application/json',
        accept: '*/*',
        'user-agent': 'Mozilla/4.0',
        ...signedHeaders(secrets, merchant, modeOf(merchant), body, clock(), isProbe),
      },
      body,
    }
  },
  isTaken: (status) => status === 200 || status === 204,
  retryAfter: [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
})

/** Tells the shop that the money is there, as often and as truly as the faults say; resolves after the first attempts. */
export const notifyPaid = async (outside: Outside, order: PayOrder): Promise<void> => {
  const { faults } = outside.state
  const notice: Notice = {
    id: randomUUID(),
    create_time: shanghaiTime(outside.clock()),
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'transaction',
    summary: words.pay.states.SUCCESS,
    resource: transactionOf(outside, order),
  }
  const said = {
    kind: 'payment' as const,
    url: order.body.notify_url,
    about: order.body.out_trade_no,
    sealedFor: order.body.mchid,
    content: JSON.stringify(notice),
  }
  if (faults.probeNotifications) await outside.deliveries.tell({ ...said, isProbe: true })
  await Promise.all(
    Array.from({ length: 1 + faults.duplicates }, () =>
      outside.deliveries.tell(said, faults.holdNotifications),
    ),
  )
}
