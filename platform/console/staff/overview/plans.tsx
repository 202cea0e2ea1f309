import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { count } from '../../ui/format.ts'
import { planName } from '../plan-name.ts'
import { Facts } from '../tenant/facts.tsx'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

type Counted = Overview['subscriptions']

/** How many subscriptions run, by plan. */
export const Plans = ({ subscriptions }: { subscriptions: Counted }) => {
  const active = subscriptions.filter(({ state }) => state === 'active')
  return (
    <Card title={words.plans}>
      {active.length === 0 && <Empty title={words.noPlans} />}
      <Facts
        rows={active
          .toSorted((one, other) => other.count - one.count)
          .map(({ plan, count: some }) => [planName(plan), count(some)] as const)}
      />
    </Card>
  )
}

/** How many subscriptions stand in these states. */
export const subscriptionsIn = (subscriptions: Counted, ...states: Counted[number]['state'][]): number =>
  subscriptions.filter(({ state }) => states.includes(state)).reduce((sum, one) => sum + one.count, 0)
