import { type JobHandler, handle } from '@wanpu/kit/queue'
import { shopDoor, system } from '@wanpu/migrations'
import { inEveryShop } from '#orders'
import type { ShopServices } from '#request'
import { closeOrder } from './flows.ts'
import { closeUnpaid, sweepUnpaid } from './job-names.ts'
import { findOverdue } from './store.ts'

export const jobs = (services: ShopServices): JobHandler[] => [
  handle(closeUnpaid, ({ tenantId, orderId }) => closeByTimer(services, tenantId, orderId)),
  handle(sweepUnpaid, () => inEveryShop(services.db, (tenantId) => closeOverdue(services, tenantId))),
]

const closeByTimer = async (services: ShopServices, tenantId: string, orderId: string) => {
  const inShop = shopDoor(services.db, tenantId, system)
  const outcome = await closeOrder(services, inShop, orderId, 'timeout')
  // The queue's clock is not the database's; a second later it is time.
  if (outcome === 'early') {
    await inShop(({ tx, now }) =>
      tx.enqueue(
        closeUnpaid,
        { tenantId, orderId },
        { at: new Date(now.getTime() + 1_000), group: tenantId },
      ),
    )
  }
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
