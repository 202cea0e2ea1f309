import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { day } from '../../ui/format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { planName } from '../plan-name.ts'
import { stateTones } from '../subscriptions/states.ts'
import { words as subscriptionWords } from '../subscriptions/words.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

interface Props {
  subscriptions: TenantDetail['subscriptions']
  changes: TenantDetail['planChanges']
}

/** What the provider tells of the shop's subscriptions, and what that made of its plan. */
export const Subscriptions = ({ subscriptions, changes }: Props) => (
  <Card title={words.subscriptions}>
    {subscriptions.length + changes.length === 0 && <Empty title={words.noSubscriptions} />}
    <ul className={styles.list}>
      {subscriptions.map(({ id, plan, state, renewsAt, endsAt }) => (
        <li key={id} className={styles.line}>
          <span>
            {planName(plan)} <span className={styles.soft}>#{id}</span>
          </span>
          <StateTag tone={stateTones[state]}>{subscriptionWords.states[state]}</StateTag>
          <span className={styles.soft}>{subscriptionWords.next(endsAt, renewsAt)}</span>
        </li>
      ))}
      {changes.map(({ id, fromPlan, toPlan, accessUntil, at }) => (
        <li key={id} className={styles.line}>
          <span>{words.change(nameOf(fromPlan), nameOf(toPlan))}</span>
          {accessUntil && <span className={styles.soft}>{words.until(day(accessUntil))}</span>}
          <span className={styles.soft}>
            <When at={at} />
          </span>
        </li>
      ))}
    </ul>
  </Card>
)

const nameOf = (plan: string | null): string => (plan ? planName(plan) : words.noPlan)
