import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { day } from '../../ui/format.ts'
import { planQuery, type PlanShown } from '../plan/queries.ts'
import { words as planWords } from '../plan/words.ts'
import type { Shop } from '../shop.ts'
import { planName } from '../words.ts'
import styles from './shop-frame.module.css'
import { words } from './words.ts'

/** The shop's plan, with a word when it is short of something; leads to its page. */
export const PlanBadge = ({ shop }: { shop: Shop }) => {
  const { data } = useQuery(planQuery(shop))
  const name = data?.plan.name ?? planName(shop.plan)
  const accessUntil = data ? data.accessUntil : shop.accessUntil
  const until = accessUntil ? ` · ${words.until(day(accessUntil))}` : ''
  const warning = data && warningOf(data)
  return (
    <Link
      to="/$shopId/plan"
      params={{ shopId: shop.id }}
      className={styles.plan}
      title={words.plan(name) + until}
    >
      {name}
      {warning && ` · ${warning}`}
    </Link>
  )
}

const warningOf = ({ accessUntil, hasAccess, usage }: PlanShown): string | undefined => {
  if (accessUntil && !hasAccess) return planWords.badge.lapsed
  if (usage.some(({ level }) => level === 'full')) return planWords.badge.full
  return usage.some(({ level }) => level === 'near') ? planWords.badge.near : undefined
}
