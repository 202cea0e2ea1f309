import { changeInPercent, count, money } from '../../ui/format.ts'
import styles from './overview.module.css'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

/** The four figures of today, each beside yesterday's. */
export const Figures = ({ overview: { today, yesterday } }: { overview: Overview }) => (
  <div className={styles.figures}>
    <Figure
      name={words.figures.turnover}
      now={today.turnoverFen}
      before={yesterday.turnoverFen}
      show={money}
    />
    <Figure name={words.figures.orders} now={today.orders} before={yesterday.orders} show={count} />
    <Figure name={words.figures.payers} now={today.payers} before={yesterday.payers} show={count} />
    <Figure name={words.figures.average} now={today.averageFen} before={yesterday.averageFen} show={money} />
  </div>
)

interface Props {
  name: string
  now: number
  before: number
  show: (figure: number) => string
}

const Figure = ({ name, now, before, show }: Props) => {
  const change = changeInPercent(now, before)
  return (
    <section className={styles.figure} aria-label={name}>
      <h2>{name}</h2>
      <p className={styles.now}>{show(now)}</p>
      <p className={styles.before}>
        {words.yesterday(show(before))}
        {change !== null && change !== 0 && (
          <span className={change > 0 ? styles.up : styles.down} title={words.changeSaid(change)}>
            {words.change(change)}
          </span>
        )}
      </p>
    </section>
  )
}
