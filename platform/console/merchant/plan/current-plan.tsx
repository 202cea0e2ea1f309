import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { day } from '../../ui/format.ts'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { useSay } from '../../ui/say.ts'
import { useShop } from '../shop.ts'
import type { PlanDeeds } from './deeds.ts'
import styles from './plan.module.css'
import type { PlanShown } from './queries.ts'
import { words } from './words.ts'

type Subscription = NonNullable<PlanShown['subscription']>

export const CurrentPlan = ({ shown, deeds }: { shown: PlanShown; deeds: PlanDeeds }) => {
  const shop = useShop()
  const { plan, subscription, accessUntil, hasAccess } = shown
  return (
    <Card title={words.current}>
      <div className={styles.current}>
        <div className={styles.named}>
          <strong className={styles.name}>{plan.name}</strong>
          {subscription && (
            <StateTag tone={tones[subscription.state]}>{words.states[subscription.state]}</StateTag>
          )}
          <p className={styles.soft}>{whenOf(shown)}</p>
          {subscription?.card && <p className={styles.soft}>{cardOf(subscription.card)}</p>}
        </div>
        {subscription && shown.mayChange && <Deeds shown={shown} subscription={subscription} deeds={deeds} />}
      </div>
      {!accessUntil && (
        <p className={styles.soft}>
          {words.trialText}{' '}
          <Link to="/$shopId" params={{ shopId: shop.id }}>
            {words.furnishFirst}
          </Link>
        </p>
      )}
      {accessUntil && !hasAccess && (
        <Alert
          type="warning"
          showIcon
          title={subscription?.state === 'unpaid' ? words.unpaid : words.lapsedText}
        />
      )}
      {hasAccess && subscription?.state === 'past_due' && (
        <Alert type="error" showIcon title={words.pastDue} />
      )}
      {subscription?.state === 'paused' && <Alert type="info" showIcon title={words.paused} />}
    </Card>
  )
}

const tones: Record<Subscription['state'], Tone> = {
  on_trial: 'moving',
  active: 'done',
  paused: 'waiting',
  past_due: 'active',
  unpaid: 'active',
  cancelled: 'waiting',
  expired: 'off',
}

const whenOf = ({ subscription, accessUntil, hasAccess }: PlanShown): string => {
  if (subscription?.state === 'cancelled' && subscription.endsAt && hasAccess)
    return words.ends(day(subscription.endsAt))
  if (subscription?.state === 'active' && subscription.renewsAt)
    return words.renews(day(subscription.renewsAt))
  if (!accessUntil) return ''
  return hasAccess ? words.openUntil(day(accessUntil)) : words.endedAt(day(accessUntil))
}

const cardOf = ({ brand, lastFour }: NonNullable<Subscription['card']>) =>
  words.card((words.brands as Record<string, string>)[brand] ?? brand, lastFour)

interface Props {
  shown: PlanShown
  subscription: Subscription
  deeds: PlanDeeds
}

const Deeds = ({ shown, subscription: { state, renewsAt }, deeds }: Props) => {
  const say = useSay()
  const paidUntil = renewsAt ?? shown.accessUntil
  const until = paidUntil ? day(paidUntil) : ''
  const askCancel = () =>
    say.ask({
      title: words.cancelTitle,
      text: words.cancelText(until),
      deed: words.cancelDeed(until),
      act: () => deeds.cancel.mutateAsync().catch(() => {}),
    })

  return (
    <div className={styles.deeds}>
      {state !== 'cancelled' && state !== 'expired' && (
        <Button onClick={() => deeds.changeCard.mutate()} loading={deeds.changeCard.isPending}>
          {words.changeCard}
        </Button>
      )}
      {(state === 'active' || state === 'on_trial' || state === 'past_due') && (
        <Button onClick={askCancel} loading={deeds.cancel.isPending}>
          {words.cancel}
        </Button>
      )}
      {state === 'cancelled' && shown.hasAccess && (
        <Button type="primary" onClick={() => deeds.resume.mutate()} loading={deeds.resume.isPending}>
          {words.resume}
        </Button>
      )}
    </div>
  )
}
