import { Card } from '../../ui/card.tsx'
import { count, shortTime } from '../../ui/format.ts'
import shared from '../../ui/overview.module.css'
import { useNow } from '../../ui/when.tsx'
import { Way } from '../place.tsx'
import { subscriptionsIn } from './plans.tsx'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

type Wait = keyof typeof words.waits
type Unit = keyof typeof words.units

/** What somebody has to look at; each figure leads to where it is dealt with. */
export const Waiting = ({ overview }: { overview: Overview }) => {
  const { shops, subscriptions, reviews, callbacks, deadJobs } = overview
  const waits: { wait: Wait; to: string; some: number; unit: Unit; oldestAt?: string | null }[] = [
    { wait: 'reviews', to: '/reviews', some: reviews.waiting, unit: 'shops', oldestAt: reviews.oldestAt },
    {
      wait: 'payments',
      to: '/subscriptions?state=past_due',
      some: subscriptionsIn(subscriptions, 'past_due'),
      unit: 'subscriptions',
    },
    {
      wait: 'unauthorized',
      to: '/tenants?filter=unauthorized',
      some: shops.unauthorized,
      unit: 'shops',
    },
    { wait: 'lapsed', to: '/tenants?filter=lapsed', some: shops.lapsed, unit: 'shops' },
    {
      wait: 'callbacks',
      to: '/health',
      some: callbacks.late + callbacks.refused,
      unit: 'items',
      oldestAt: callbacks.oldestAt,
    },
    { wait: 'deadJobs', to: '/health', some: deadJobs, unit: 'items' },
  ]
  return (
    <Card title={words.waiting}>
      <ul className={shared.waits}>
        {waits.map(({ wait, to, some, unit, oldestAt }) => (
          <li key={wait}>
            <Way to={to} className={shared.wait}>
              <span className={shared.waitName}>{words.waits[wait]}</span>
              <strong data-some={some > 0 || undefined}>{count(some)}</strong>
              <small>
                {words.units[unit]}
                {oldestAt && <Oldest at={oldestAt} />}
              </small>
            </Way>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Oldest = ({ at }: { at: string }) => <> · {words.oldest(shortTime(at, useNow()))}</>
