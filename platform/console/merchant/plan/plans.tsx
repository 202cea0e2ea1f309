import { CheckOutlined, MinusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { money } from '../../ui/format.ts'
import { useSay } from '../../ui/say.ts'
import { amountOf } from './amounts.ts'
import type { PlanDeeds } from './deeds.ts'
import styles from './plan.module.css'
import type { PlanShown, PlanVersion } from './queries.ts'
import { words } from './words.ts'

interface Props {
  shown: PlanShown
  deeds: PlanDeeds
}

/** The plans beside each other, each with the way to it. */
export const Plans = ({ shown, deeds }: Props) => (
  <Card title={words.plans}>
    {hintOf(shown) && <p className={styles.soft}>{hintOf(shown)}</p>}
    <ul className={styles.plans}>
      {shown.plans.map((plan) => (
        <li
          key={plan.version}
          className={isCurrent(shown, plan) ? `${styles.plan} ${styles.chosen}` : styles.plan}
        >
          <h3>{plan.name}</h3>
          <p className={styles.soft}>{plan.promise}</p>
          <p className={styles.price}>
            {money(plan.pricePerYearFen).replace(/\.00$/, '')} <small>{words.perYear}</small>
          </p>
          <Way shown={shown} plan={plan} deeds={deeds} />
          <dl className={styles.limits}>
            {plan.limits.map(({ kind, label, limit }) => (
              <div key={kind}>
                <dt>{label}</dt>
                <dd className={styles.figures}>{amountOf(kind, limit)}</dd>
              </div>
            ))}
          </dl>
          <ul className={styles.functions}>
            {plan.functions.map(({ name, label, isGranted, isComing }) => (
              <li key={name} className={isGranted ? undefined : styles.without}>
                {isGranted ? (
                  <CheckOutlined aria-label={words.granted} className={styles.yes} />
                ) : (
                  <MinusOutlined aria-label={words.missing} />
                )}
                <span>
                  {label}
                  {isComing && <span className={styles.coming}>{words.coming}</span>}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
    <p className={styles.soft}>{words.priceNote}</p>
  </Card>
)

const isSubscribed = ({ subscription }: PlanShown) =>
  subscription !== null && subscription.state !== 'expired' && subscription.state !== 'unpaid'

const isCurrent = (shown: PlanShown, plan: PlanVersion) =>
  isSubscribed(shown) && shown.plan.version === plan.version

const hintOf = (shown: PlanShown): string => {
  if (!shown.mayChange) return words.ownerOnly
  if (!shown.isOnSale) return words.notOnSale
  return shown.subscription?.state === 'cancelled' && shown.hasAccess ? words.resumeFirst : ''
}

const Way = ({ shown, plan, deeds: { buy, change } }: Props & { plan: PlanVersion }) => {
  const say = useSay()
  if (isCurrent(shown, plan))
    return (
      <Button block disabled>
        {words.isCurrent}
      </Button>
    )

  if (!isSubscribed(shown))
    return (
      <Button
        block
        type={plan.order === 2 ? 'primary' : 'default'}
        disabled={!shown.mayChange || !shown.isOnSale || buy.isPending}
        loading={buy.isPending && buy.variables === plan.version}
        onClick={() => buy.mutate(plan.version)}
      >
        {words.buy}
      </Button>
    )

  const isMore = plan.order > shown.plan.order
  const act = () => change.mutateAsync(plan).catch(() => {})
  const ask = () =>
    say.ask(
      isMore
        ? {
            title: words.upgradeTitle(plan.name),
            text: words.upgradeText,
            deed: words.upgradeDeed(plan.name),
            act,
            isHarmless: true,
          }
        : {
            title: words.downgradeTitle(plan.name),
            text: words.downgradeText(overOf(shown, plan)),
            deed: words.downgradeDeed(plan.name),
            act,
          },
    )
  return (
    <Button
      block
      type={isMore ? 'primary' : 'default'}
      disabled={!mayMove(shown)}
      loading={change.isPending && change.variables.version === plan.version}
      onClick={ask}
    >
      {isMore ? words.upgrade : words.downgrade}
    </Button>
  )
}

const mayMove = ({ mayChange, isOnSale, subscription }: PlanShown) =>
  mayChange && isOnSale && (subscription?.state === 'active' || subscription?.state === 'on_trial')

/** What would no longer fit into the smaller plan. */
const overOf = ({ usage }: PlanShown, plan: PlanVersion): string => {
  const over = usage.filter(
    ({ kind, used }) => used > (plan.limits.find((one) => one.kind === kind)?.limit ?? 0),
  )
  return over.length ? words.downgradeOver(over.map(({ label }) => label).join('、')) : ''
}
