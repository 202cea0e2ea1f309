import type { InShop } from '@wanpu/migrations'
import { type PayServices, endAttempts } from '#payments'
import { type CloseReason, checkClosable, closeUnattempted } from './closing.ts'
import { closingBusy, orderNotClosable } from './failures.ts'

/**
 * Closes an unpaid order: at the provider first, then here. When the money is there already, the order is paid instead.
 * Closing it again changes nothing.
 */
export const closeOrder = async (
  services: PayServices,
  inShop: InShop,
  orderId: string,
  reason: CloseReason,
): Promise<'closed' | 'paid' | 'early'> => {
  for (let round = 0; round < 3; round++) {
    const standing = await inShop((ctx) => checkClosable(ctx, orderId, reason))
    if (standing !== 'open') return standing

    const isPaid = (await endAttempts(services, inShop, orderId)) === 'paid'
    const outcome = isPaid ? 'paid' : await inShop((ctx) => closeUnattempted(ctx, orderId, reason))
    if (outcome === 'paid' && reason !== 'timeout') throw orderNotClosable({ orderId })
    if (outcome !== 'attempted') return outcome
  }
  throw closingBusy({ orderId })
}
