import { Card } from '../../ui/card.tsx'
import { fullTime, money } from '../../ui/format.ts'
import { Spark } from '../../ui/spark.tsx'
import styles from './overview.module.css'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

/** Today's turnover hour by hour over yesterday's. */
export const Hours = ({ overview }: { overview: Overview }) => {
  const { hours, now, today, yesterday } = overview
  const present = Number(fullTime(now).slice(11, 13))
  return (
    <Card
      title={words.hours}
      extra={
        <span className={styles.legend}>
          <i className={styles.keyNow} /> {words.today}
          <i className={styles.keyBefore} /> {words.yesterdayWord}
        </span>
      }
    >
      <Spark
        tall
        label={words.hoursSaid(money(today.turnoverFen), money(yesterday.turnoverFen))}
        lines={[
          { label: words.today, values: hours.slice(0, present + 1).map((hour) => hour.todayFen) },
          { label: words.yesterdayWord, values: hours.map((hour) => hour.yesterdayFen), isPast: true },
        ]}
      />
      <div className={styles.axis} aria-hidden>
        {[0, 6, 12, 18, 23].map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}:00</span>
        ))}
      </div>
      {today.turnoverFen === 0 && (
        <p className={styles.quiet}>{yesterday.turnoverFen === 0 ? words.noSaleYet : words.noSale}</p>
      )}
    </Card>
  )
}

export const Days = ({ overview: { days } }: { overview: Overview }) => {
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  return (
    <Card title={words.days} extra={<strong className={styles.sum}>{money(sumOf(days))}</strong>}>
      <Spark
        label={words.daysSaid(first, last)}
        lines={[{ label: words.days, values: days.map((one) => one.turnoverFen) }]}
      />
      <div className={styles.axis} aria-hidden>
        <span>{first.slice(5)}</span>
        <span>{last.slice(5)}</span>
      </div>
    </Card>
  )
}

const sumOf = (days: Overview['days']): number => days.reduce((sum, one) => sum + one.turnoverFen, 0)
