import { useQuery } from '@tanstack/react-query'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import shared from '../../ui/overview.module.css'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { Figures } from './figures.tsx'
import { LatestShops } from './latest-shops.tsx'
import { Plans } from './plans.tsx'
import { overviewQuery } from './queries.ts'
import { Ticket } from './ticket.tsx'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

/** The platform in figures, and everything that waits for somebody of the staff. */
export const OverviewPage = () => {
  const { data, error, refetch } = useQuery(overviewQuery)
  return (
    <Page title={words.title}>
      {data ? (
        <>
          <Figures overview={data} />
          <div className={shared.halves}>
            <Waiting overview={data} />
            <div className={shared.stack}>
              <Plans subscriptions={data.subscriptions} />
              <Ticket ticket={data.ticket} />
            </div>
          </div>
        </>
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="15em" />}
        </Card>
      )}
      <LatestShops />
    </Page>
  )
}
