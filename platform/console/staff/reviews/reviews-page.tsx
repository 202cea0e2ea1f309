import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { oneOf, readAddress, writeAddress } from '../../ui/address.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { type Queue, type Review, reviewsQuery } from './queries.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { reviewColumns } from './review-columns.tsx'
import { words } from './words.ts'

/** Shops that wait for a decision, and what was decided; which of both stands in the address. */
export const ReviewsPage = () => {
  const [queue, setQueue] = useState<Queue>(
    () => oneOf(['decided'] as const, readAddress(location.search)['queue']) ?? 'open',
  )
  const reviews = useInfiniteQuery(reviewsQuery(queue))
  const [rejecting, reject] = useState<Review>()
  const columns = useMemo(() => reviewColumns({ queue, reject }), [queue])
  const rows = reviews.data?.pages.flatMap((page) => page.reviews) ?? []
  const choose = (chosen: Queue) => {
    setQueue(chosen)
    const said = writeAddress({ queue: chosen === 'decided' ? chosen : undefined })
    history.replaceState(null, '', said || location.pathname)
  }

  return (
    <Page title={words.title}>
      <Card>
        <StateTabs
          label={words.queue}
          chosen={queue}
          choose={choose}
          tabs={[
            { key: 'open', word: words.tabs.open },
            { key: 'decided', word: words.tabs.decided },
          ]}
        />
        <KeysetTable<Review>
          label={words.title}
          pages={reviews}
          rows={rows}
          columns={columns}
          minWidth={900}
          empty={
            queue === 'open' ? (
              <Empty title={words.empty} text={words.emptyText} />
            ) : (
              <Empty title={words.emptyDecided} />
            )
          }
        />
      </Card>
      {rejecting && <RejectDialog review={rejecting} close={() => reject(undefined)} />}
    </Page>
  )
}
