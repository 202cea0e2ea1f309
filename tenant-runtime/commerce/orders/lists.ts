import { maskName, maskPhone } from '@wanpu/kit/log'
import type { Ctx, Tx } from '@wanpu/migrations'
import { memberOf } from '#members'
import type { MerchantListQuery, OrderCursor } from './inputs.ts'
import { countTabs, findLinesOf, findPage } from './list-store.ts'
import { type OrderTab, orderTab, orderWord } from './states.ts'

const pageSize = 20

/** The asking shopper's orders. */
export const listMyOrders = async (
  { tx, actor, now }: Ctx,
  { tab, cursor }: { tab?: OrderTab | undefined; cursor?: OrderCursor | undefined },
) => {
  const rows = await findPage(tx, { memberId: memberOf(actor), tab, cursor, limit: pageSize + 1 })
  const { shown, next } = pageOf(rows)
  const linesOf = await linesByOrder(tx, shown)

  return {
    orders: shown.map(({ address: _address, note: _note, courierCode: _courier, ...order }) => ({
      ...order,
      ...wordsOf(order),
      lines: linesOf(order.id),
    })),
    next,
    now,
  }
}

export const countMyOrders = ({ tx, actor }: Ctx) => countTabs(tx, memberOf(actor))

/** The shop's orders with the counts of all tabs; who receives is masked. */
export const listOrders = async ({ tx }: Ctx, query: MerchantListQuery) => {
  const rows = await findPage(tx, { ...query, limit: pageSize + 1 })
  const { shown, next } = pageOf(rows)
  const linesOf = await linesByOrder(tx, shown)

  return {
    orders: shown.map(({ address, ...order }) => ({
      ...order,
      ...wordsOf(order),
      receiver: { name: maskName(address.name), phone: maskPhone(address.phone), city: address.city },
      lines: linesOf(order.id),
    })),
    counts: await countTabs(tx),
    next,
  }
}

type Row = Awaited<ReturnType<typeof findPage>>[number]

const wordsOf = (order: Pick<Row, 'trade' | 'delivery'>) => ({ tab: orderTab(order), word: orderWord(order) })

const pageOf = (rows: readonly Row[]) => {
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { shown, next: last ? `${last.placedAt.getTime()}_${last.id}` : null }
}

const linesByOrder = async (tx: Tx, rows: readonly Row[]) => {
  const lines = await findLinesOf(
    tx,
    rows.map((row) => row.id),
  )
  const byOrder = Map.groupBy(lines, (line) => line.orderId)
  return (id: string) => (byOrder.get(id) ?? []).map(({ orderId: _order, ...line }) => line)
}
