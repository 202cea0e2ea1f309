import type { Ctx } from '@wanpu/migrations'
import { moveIfThere } from './move-store.ts'
import { announceOrder } from './notices.ts'
import { insertEvents } from './placing-store.ts'
import { type Move, mayMove } from './states.ts'

/**
 * Moves one side of an order and writes the event; false when the order stands elsewhere, so of those who race one wins.
 * Throws for a step that no order may make.
 */
export const moveOrder = async <D extends Move['dimension']>(
  ctx: Ctx,
  orderId: string,
  dimension: D,
  from: Extract<Move, { dimension: D }>['from'],
  to: Extract<Move, { dimension: D }>['to'],
  reason = '',
): Promise<boolean> => {
  const move = { dimension, from, to } as unknown as Move
  if (!mayMove(move)) throw new Error(`no order goes from ${from} to ${to}`)
  if (!(await moveIfThere(ctx.tx, orderId, move, reason, ctx.now))) return false

  await insertEvents(ctx, [{ orderId, ...move, reason }])
  await announceOrder(ctx.tx, orderId, move.to)
  return true
}
