import { changeInPercent, count, money } from '../../ui/format.ts'
import { Figure } from '../../ui/figure.tsx'
import shared from '../../ui/overview.module.css'
import styles from './overview.module.css'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

/** The four figures of today, each beside yesterday's. */
export const Figures = ({ overview: { today, yesterday } }: { overview: Overview }) => (
  <div className={shared.figures}>
    <Compared
      name={words.figures.turnover}
      now={today.turnoverFen}
      before={yesterday.turnoverFen}
      show={money}
    />
    <Compared name={words.figures.orders} now={today.orders} before={yesterday.orders} show={count} />
    <Compared name={words.figures.payers} now={today.payers} before={yesterday.payers} show={count} />
    <Compared
      name={words.figures.average}
      now={today.averageFen}
      before={yesterday.averageFen}
      show={money}
    />
  </div>
)

interface Props {
  name: string
  now: number
  before: number
  show: (figure: number) => string
}

const Compared = ({ name, now, before, show }: Props) => {
  const change = changeInPercent(now, before)
  return (
    <Figure name={name} now={show(now)}>
      {words.yesterday(show(before))}
      {change !== null && change !== 0 && (
        <span className={change > 0 ? styles.up : styles.down} title={words.changeSaid(change)}>
          {words.change(change)}
        </span>
      )}
    </Figure>
  )
}
