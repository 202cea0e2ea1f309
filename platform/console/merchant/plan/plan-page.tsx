import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useShop } from '../shop.ts'
import { CurrentPlan } from './current-plan.tsx'
import { usePlanDeeds } from './deeds.ts'
import { Invoices } from './invoices.tsx'
import { Plans } from './plans.tsx'
import { planQuery } from './queries.ts'
import { Returned } from './returned.tsx'
import { UsageCard } from './usage-card.tsx'
import { words } from './words.ts'

export const PlanPage = () => {
  const shop = useShop()
  const { checkout } = route.useSearch()
  const { data, error, refetch } = useQuery(planQuery(shop))
  const deeds = usePlanDeeds(shop)

  return (
    <Page title={words.title}>
      {checkout && <Returned shop={shop} checkoutId={checkout} />}
      {data ? (
        <>
          <CurrentPlan shown={data} deeds={deeds} />
          <UsageCard usage={data.usage} />
          <Plans shown={data} deeds={deeds} />
          {data.mayChange && <Invoices shop={shop} />}
        </>
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="20em" />}
        </Card>
      )}
    </Page>
  )
}

const route = getRouteApi('/$shopId/plan')
