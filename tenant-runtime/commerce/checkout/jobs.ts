import { type JobHandler, handle } from '@wanpu/kit/queue'
import { shopDoor, system } from '@wanpu/migrations'
import { type ShopServices, inEveryShop } from '#request'
import { closeOrder } from './flows.ts'
import { closeUnpaid, sweepUnpaid } from './job-names.ts'
import { findOverdue } from './store.ts'

export const jobs = (services: ShopServices): JobHandler[] => [
  handle(closeUnpaid, ({ tenantId, orderId }) => closeByTimer(services, tenantId, orderId)),
  handle(sweepUnpaid, () => inEveryShop(services.db, (tenantId) => closeOverdue(services, tenantId))),
]

const closeByTimer = async (services: ShopServices, tenantId: string, orderId: string) => {
  await closeOrder(services, shopDoor(services.db, tenantId, system), orderId, 'timeout')
}

const missedMs = 60_000

const closeOverdue = (services: ShopServices, tenantId: string) =>
  shopDoor(
    services.db,
    tenantId,
    system,
  )(async ({ tx, now }) => {
    for (const { id } of await findOverdue(tx, new Date(now.getTime() - missedMs))) {
      await tx.enqueue(closeUnpaid, { tenantId, orderId: id }, { group: tenantId })
    }
  })
