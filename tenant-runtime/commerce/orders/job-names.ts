import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

const shipment = z.object({ tenantId: z.string(), shipmentId: z.string() })

/** Asks the tracking service to push a parcel's scans. */
export const subscribeTrack = defineJob('orders-subscribe-track', shipment)
/** Asks for a parcel's track ourselves, in case no push comes. */
export const askTrack = defineJob('orders-ask-track', shipment)
/** Works off a pushed track. */
export const settleTrack = defineJob(
  'orders-settle-track',
  z.object({ tenantId: z.string(), inboxId: z.string() }),
)
/** Takes an order as received when the shopper says nothing for long enough. */
export const receiveAutomatically = defineJob(
  'orders-receive',
  z.object({ tenantId: z.string(), orderId: z.string() }),
)
