import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useShop } from '../shop.ts'
import { CouriersCard } from './couriers-card.tsx'
import type { PartProps } from './part.ts'
import { shippingQuery } from './queries.ts'
import { ShipFromCard } from './ship-from-card.tsx'
import { TemplatesCard } from './templates-card.tsx'
import { TimesCard } from './times-card.tsx'
import { words } from './words.ts'

export const ShippingPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(shippingQuery(shop))

  return (
    <Page title={words.title}>
      {data ? (
        <Shown
          key={shop.id}
          shop={shop}
          shipping={data}
          mayEdit={shop.permissions.includes('settings.write')}
        />
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="20em" />}
        </Card>
      )}
    </Page>
  )
}

const Shown = (part: PartProps) => (
  <>
    {!part.mayEdit && <Alert type="info" showIcon title={words.onlyRead} />}
    <TemplatesCard {...part} />
    <ShipFromCard {...part} />
    <CouriersCard {...part} />
    <TimesCard {...part} />
  </>
)
