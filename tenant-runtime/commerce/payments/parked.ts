import type { Ctx } from '@wanpu/migrations'
import { auditShop } from '#request'
import { parkedResolved, paymentNotFound } from './failures.ts'
import { countParked, findParkedPage, resolveParked } from './parked-store.ts'

const pageSize = 30

/** Money that belongs to no open order, newest first, with how much of it still waits for somebody. */
export const listParked = async (
  { tx }: Ctx,
  { state, before }: { state: 'open' | 'resolved'; before?: string | undefined },
) => {
  const rows = await findParkedPage(tx, {
    isResolved: state === 'resolved',
    before: before ? new Date(before) : undefined,
    limit: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  return {
    parked: shown,
    open: await countParked(tx),
    next: rows.length > pageSize ? shown.at(-1)!.parkedAt : null,
  }
}

/** Notes down what was done about parked money. */
export const resolveParkedPayment = async (ctx: Ctx, id: string, note: string) => {
  const done = await resolveParked(ctx.tx, id, note, ctx.now)
  if (!done) throw paymentNotFound({ id })
  if (done === 'again') throw parkedResolved({ id })

  await auditShop(ctx, 'payments.resolve', id, { note })
  return { id }
}
