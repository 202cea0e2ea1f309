import { Card } from '../../ui/card.tsx'
import { phone } from '../../ui/format.ts'
import { Facts } from './facts.tsx'
import type { TenantDetail } from './queries.ts'
import { words } from './words.ts'

export const People = ({ people }: Pick<TenantDetail, 'people'>) => (
  <Card title={words.people}>
    <Facts
      rows={people.map((one) => [`${one.name} · ${words.roles[one.role]}`, phone(one.phone)] as const)}
    />
  </Card>
)
