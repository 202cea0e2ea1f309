import { words } from './words.ts'

/** The four sides of an order, kept apart, and the steps each may make. */
export const edges = {
  trade: [
    ['placed', 'paid'],
    ['placed', 'closed'],
    ['paid', 'completed'],
    ['paid', 'closed'],
  ],
  delivery: [
    ['none', 'part'],
    ['none', 'shipped'],
    ['part', 'shipped'],
    ['shipped', 'received'],
  ],
  refund: [
    ['none', 'part'],
    ['none', 'full'],
    ['part', 'full'],
  ],
  settlement: [['open', 'settled']],
} as const

export type Dimension = keyof typeof edges
/** One allowed step of one side. */
export type Move = { [D in Dimension]: { dimension: D; from: Edge<D>[0]; to: Edge<D>[1] } }[Dimension]
type Edge<D extends Dimension> = (typeof edges)[D][number]

export const mayMove = ({
  dimension,
  from,
  to,
}: {
  dimension: Dimension
  from: string
  to: string
}): boolean => edges[dimension].some((edge) => edge[0] === from && edge[1] === to)

/** Where people look for an order; the order of this list is the order of the tabs. */
export const orderTabs = ['unpaid', 'unshipped', 'shipped', 'completed', 'closed'] as const
export type OrderTab = (typeof orderTabs)[number]

interface Sides {
  trade: 'placed' | 'paid' | 'completed' | 'closed'
  delivery: 'none' | 'part' | 'shipped' | 'received'
}

export const orderTab = ({ trade, delivery }: Sides): OrderTab => {
  if (trade === 'closed' || trade === 'completed') return trade
  if (trade === 'placed') return 'unpaid'
  return delivery === 'none' || delivery === 'part' ? 'unshipped' : 'shipped'
}

/** The one word a person sees: 待付款, 待发货, 已发货, 已完成, 已关闭. */
export const orderWord = (order: Sides): string => words.tabs[orderTab(order)]
