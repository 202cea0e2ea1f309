import { Steps } from 'antd'
import { fullTime } from '../../ui/format.ts'
import type { Order } from './queries.ts'
import { words } from './words.ts'

/** How far the order has come, with the time of each step. */
export const OrderProgress = ({ order }: { order: Order }) => {
  const steps = order.trade === 'closed' ? closedSteps(order) : openSteps(order)
  const next = steps.findIndex((step) => !step.at)
  return (
    <nav aria-label={words.progress}>
      <Steps
        size="small"
        responsive
        current={next < 0 ? steps.length : next}
        items={steps.map(({ title, at, note }) => ({
          title,
          content: at ? fullTime(at).slice(0, 16) : note,
        }))}
      />
    </nav>
  )
}

interface Step {
  title: string
  at: string | null
  note?: string
}

const openSteps = (order: Order): Step[] => [
  { title: words.steps.placed, at: order.placedAt },
  { title: words.steps.paid, at: order.paidAt, note: words.payBefore(fullTime(order.payBy).slice(5, 16)) },
  {
    title: words.steps.shipped,
    at: order.delivery === 'part' ? null : order.shippedAt,
    note: order.delivery === 'part' ? words.partShipped : '',
  },
  { title: words.steps.completed, at: order.completedAt },
]

const closedSteps = (order: Order): Step[] => [
  { title: words.steps.placed, at: order.placedAt },
  ...(order.paidAt ? [{ title: words.steps.paid, at: order.paidAt }] : []),
  { title: words.steps.closed, at: order.closedAt },
]
