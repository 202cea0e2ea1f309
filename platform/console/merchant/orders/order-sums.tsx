import { Card } from '../../ui/card.tsx'
import { money } from '../../ui/format.ts'
import styles from './orders.module.css'
import type { Order } from './queries.ts'
import { words } from './words.ts'

/** How the amount came about: each step of the price with its reason. */
export const OrderSums = ({ order }: { order: Order }) => {
  const applied = order.steps.filter((step) => step.applied || step.step === 'freight')
  const others = order.steps.filter((step) => !applied.includes(step))

  return (
    <Card title={words.sums}>
      <dl className={styles.sums}>
        <Sum name={words.items} amountFen={order.itemsFen} />
        {applied.map((step) => (
          <Sum key={step.step} name={stepName(step.step)} amountFen={step.amountFen} reason={step.reason} />
        ))}
        <Sum name={words.payable} amountFen={order.payableFen} strong />
        {order.paidFen > 0 && <Sum name={words.paid} amountFen={order.paidFen} />}
        {order.refundedFen > 0 && <Sum name={words.refunded} amountFen={0 - order.refundedFen} />}
      </dl>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.notApplied}</summary>
          <ul>
            {others.map((step) => (
              <li key={step.step}>
                {stepName(step.step)}：{step.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

interface SumProps {
  name: string
  amountFen: number
  reason?: string
  strong?: boolean
}

const Sum = ({ name, amountFen, reason, strong = false }: SumProps) => (
  <div className={strong ? styles.total : undefined}>
    <dt>
      {name} {reason && <small>{reason}</small>}
    </dt>
    <dd>{money(amountFen)}</dd>
  </div>
)

const stepName = (step: string): string => (words.priceSteps as Record<string, string>)[step] ?? step
