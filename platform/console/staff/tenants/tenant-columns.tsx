import type { TableProps } from 'antd'
import { day } from '../../ui/format.ts'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { amount } from '../amount.ts'
import { Way } from '../place.tsx'
import { planName, wordIn } from '../plan-name.ts'
import type { Tenant } from './queries.ts'
import styles from './tenants.module.css'
import { words } from '../words.ts'

const { columns, ...said } = words.tenants
export const storefrontTones: Record<Tenant['storefront'], Tone> = {
  live: 'done',
  resting: 'waiting',
  unseen: 'off',
}
export const reviewTones: Record<Tenant['review'], Tone> = {
  draft: 'off',
  submitted: 'active',
  rejected: 'waiting',
  approved: 'done',
}

export const tenantColumns: NonNullable<TableProps<Tenant>['columns']> = [
  {
    title: columns.shop,
    render: (_, { id, name, slug, url, industry }) => (
      <span className={styles.shop}>
        <Way to={`/tenants/${id}`}>{name}</Way>
        <span className={styles.soft}>
          {wordIn(said.industries, industry)} ·{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {slug}
          </a>
        </span>
      </span>
    ),
  },
  {
    title: columns.owner,
    width: 130,
    render: (_, { owner }) =>
      owner && (
        <span className={styles.shop}>
          {owner.name}
          <span className={styles.soft}>{owner.phone}</span>
        </span>
      ),
  },
  {
    title: columns.plan,
    width: 150,
    render: (_, { plan, accessUntil }) => (
      <span className={styles.shop}>
        {plan ? <span title={plan}>{planName(plan)}</span> : said.noPlan}
        {accessUntil && <span className={styles.soft}>{said.until(day(accessUntil))}</span>}
      </span>
    ),
  },
  {
    title: columns.usage,
    width: 170,
    render: (_, { usage }) => <Fullest usage={usage} />,
  },
  {
    title: columns.review,
    width: 110,
    render: (_, { review }) => <StateTag tone={reviewTones[review]}>{said.reviews[review]}</StateTag>,
  },
  { title: columns.service, width: 100, render: (_, { service }) => said.services[service] },
  {
    title: columns.storefront,
    width: 110,
    render: (_, { storefront }) => (
      <StateTag tone={storefrontTones[storefront]}>{said.storefronts[storefront]}</StateTag>
    ),
  },
  { title: columns.since, width: 120, render: (_, { createdAt }) => <When at={createdAt} /> },
]

/** What the shop has used most of, as far as its plan goes. */
const Fullest = ({ usage }: Pick<Tenant, 'usage'>) => {
  const share = ({ used, limit }: Tenant['usage'][number]) => used / limit
  const [fullest] = usage.toSorted((one, other) => share(other) - share(one))
  if (!fullest) return null

  const { kind, label, used, limit } = fullest
  return (
    <span className={share(fullest) >= 0.8 ? styles.full : undefined}>
      {said.used(label, amount(kind, used), amount(kind, limit))}
    </span>
  )
}
