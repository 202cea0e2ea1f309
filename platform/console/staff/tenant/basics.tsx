import { Card } from '../../ui/card.tsx'
import { day, fullTime } from '../../ui/format.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { planName, wordIn } from '../plan-name.ts'
import { reviewTones } from '../tenants/tenant-columns.tsx'
import { words as staffWords } from '../words.ts'
import { Facts } from './facts.tsx'
import type { TenantDetail } from './queries.ts'
import { words } from './words.ts'

const { fields } = words
const said = staffWords.tenants

export const Basics = ({ tenant }: Pick<TenantDetail, 'tenant'>) => (
  <Card title={words.basics}>
    <Facts
      rows={[
        [
          fields.slug,
          <a key="slug" href={tenant.url} target="_blank" rel="noreferrer">
            {tenant.slug}
          </a>,
        ],
        [fields.industry, wordIn(said.industries, tenant.industry)],
        [fields.plan, tenant.plan ? planName(tenant.plan) : said.noPlan],
        [fields.until, tenant.accessUntil ? day(tenant.accessUntil) : said.never],
        [
          fields.review,
          <StateTag key="review" tone={reviewTones[tenant.review]}>
            {said.reviews[tenant.review]}
          </StateTag>,
        ],
        [fields.service, said.services[tenant.service]],
        [fields.firstLive, tenant.firstLiveAt ? fullTime(tenant.firstLiveAt) : words.none],
        [fields.since, fullTime(tenant.createdAt)],
      ]}
    />
  </Card>
)
