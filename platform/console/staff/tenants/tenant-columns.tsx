import type { TableProps } from 'antd'
import { day } from '../ui/format.ts'
import { StateTag, type Tone } from '../ui/state-tag.tsx'
import { When } from '../ui/when.tsx'
import { Way } from './place.tsx'
import { planName, wordIn } from './plan-name.ts'
import type { Tenant } from './queries.ts'
import styles from './tenants.module.css'
import { words } from './words.ts'

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
    render: (_, { id, name, slug, url }) => (
      <span className={styles.shop}>
        <Way to={`/tenants/${id}`}>{name}</Way>
        <a href={url} target="_blank" rel="noreferrer">
          {slug}
        </a>
      </span>
    ),
  },
  { title: columns.industry, width: 90, render: (_, { industry }) => wordIn(said.industries, industry) },
  {
    title: columns.plan,
    width: 150,
    render: (_, { plan }) => (plan ? <span title={plan}>{planName(plan)}</span> : said.noPlan),
  },
  {
    title: columns.review,
    width: 110,
    render: (_, { review }) => <StateTag tone={reviewTones[review]}>{said.reviews[review]}</StateTag>,
  },
  { title: columns.service, width: 100, render: (_, { service }) => said.services[service] },
  {
    title: columns.until,
    width: 120,
    render: (_, { accessUntil }) => (accessUntil ? day(accessUntil) : said.never),
  },
  {
    title: columns.storefront,
    width: 110,
    render: (_, { storefront }) => (
      <StateTag tone={storefrontTones[storefront]}>{said.storefronts[storefront]}</StateTag>
    ),
  },
  { title: columns.since, width: 120, render: (_, { createdAt }) => <When at={createdAt} /> },
]
