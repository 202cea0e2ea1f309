import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { fullTime } from '../../ui/format.ts'
import shared from '../../ui/overview.module.css'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useNow } from '../../ui/when.tsx'
import { ReviewNotice } from '../review/review-notice.tsx'
import { SetupCard } from '../setup/setup-card.tsx'
import { useShop } from '../shop.ts'
import { Figures } from './figures.tsx'
import { LatestOrders } from './latest-orders.tsx'
import styles from './overview.module.css'
import { type Overview, overviewQuery } from './queries.ts'
import { Days, Hours } from './trends.tsx'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

export const OverviewPage = () => {
  const shop = useShop()
  const { session } = route.useRouteContext()
  const seesFigures = shop.permissions.includes('analytics.read')
  const preparesOpening = shop.storefront === 'unseen' && shop.permissions.includes('settings.write')
  const greeting = words.greeting(Number(fullTime(useNow()).slice(11, 13)))

  return (
    <Page
      title={words.title}
      beside={<span className={styles.greeting}>{`${greeting}，${session.merchant.name}`}</span>}
    >
      {preparesOpening && <ReviewNotice />}
      {preparesOpening && <SetupCard />}
      {seesFigures && <Today />}
      <LatestOrders />
    </Page>
  )
}

const Today = () => {
  const { data, error, refetch } = useQuery(overviewQuery(useShop()))
  if (data) return <Shown overview={data} />
  if (!error) return <Bones />
  return (
    <Card>
      <ProblemScreen error={error} retry={() => void refetch()} />
    </Card>
  )
}

const Shown = ({ overview }: { overview: Overview }) => (
  <>
    <Figures overview={overview} />
    <div className={shared.halves}>
      <Hours overview={overview} />
      <div className={shared.stack}>
        <Waiting waiting={overview.waiting} />
        <Days overview={overview} />
      </div>
    </div>
  </>
)

const Bones = () => (
  <>
    <div className={shared.figures} aria-busy>
      {[1, 2, 3, 4].map((one) => (
        <Card key={one}>
          <Bone height="6em" />
        </Card>
      ))}
    </div>
    <div className={shared.halves}>
      <Card>
        <Bone height="15em" />
      </Card>
      <Card>
        <Bone height="15em" />
      </Card>
    </div>
  </>
)

const route = getRouteApi('/$shopId')
