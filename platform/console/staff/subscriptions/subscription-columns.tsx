import type { TableProps } from 'antd'
import { day } from '../../ui/format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { Way } from '../place.tsx'
import { planName } from '../plan-name.ts'
import styles from '../tenants/tenants.module.css'
import type { Subscription } from './queries.ts'
import { stateTones } from './states.ts'
import { words } from './words.ts'

const { columns } = words

export const subscriptionColumns: NonNullable<TableProps<Subscription>['columns']> = [
  {
    title: columns.shop,
    width: 180,
    render: (_, { shop, id, isTest }) => (
      <span className={styles.shop}>
        <Way to={`/tenants/${shop.id}`}>{shop.name}</Way>
        <span className={styles.soft}>
          #{id} {isTest && words.test}
        </span>
      </span>
    ),
  },
  { title: columns.plan, width: 140, render: (_, { plan }) => planName(plan) },
  {
    title: columns.state,
    width: 120,
    render: (_, { state }) => <StateTag tone={stateTones[state]}>{words.states[state]}</StateTag>,
  },
  { title: columns.next, width: 150, render: (_, { endsAt, renewsAt }) => words.next(endsAt, renewsAt) },
  { title: columns.opens, width: 120, render: (_, { opensUntil }) => day(opensUntil) },
  { title: columns.email, render: (_, { email }) => email || words.none },
  { title: columns.since, width: 120, render: (_, { createdAt }) => day(createdAt) },
  { title: columns.told, width: 120, render: (_, { toldAt }) => <When at={toldAt} /> },
]
