import { Figure } from '../../ui/figure.tsx'
import { count } from '../../ui/format.ts'
import shared from '../../ui/overview.module.css'
import { subscriptionsIn } from './plans.tsx'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

export const Figures = ({ overview: { shops, subscriptions } }: { overview: Overview }) => (
  <div className={shared.figures}>
    <Figure name={words.figures.all} now={count(shops.all)}>
      {words.young(count(shops.young))}
    </Figure>
    <Figure name={words.figures.live} now={count(shops.live)}>
      {shops.all > 0 && words.liveShare(Math.round((shops.live / shops.all) * 100))}
    </Figure>
    <Figure name={words.figures.paying} now={count(subscriptionsIn(subscriptions, 'active'))}>
      {words.cancelled(count(subscriptionsIn(subscriptions, 'cancelled')))}
    </Figure>
    <Figure name={words.figures.trial} now={count(shops.trial)}>
      {words.suspended(count(shops.suspended))}
    </Figure>
  </div>
)
