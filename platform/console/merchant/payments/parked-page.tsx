import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { useShop } from '../shop.ts'
import { parkedColumns } from './parked-columns.tsx'
import styles from './payments.module.css'
import { type Parked, parkedQuery } from './queries.ts'
import { ResolveDialog } from './resolve-dialog.tsx'
import { words } from './words.ts'

export const ParkedPage = () => {
  const shop = useShop()
  const { state = 'open' } = route.useSearch()
  const navigate = route.useNavigate()
  const parked = useInfiniteQuery(parkedQuery(shop, state))
  const [resolving, resolve] = useState<Parked>()
  const columns = useMemo(() => parkedColumns({ shop, state, resolve }), [shop, state])
  const rows = parked.data?.pages.flatMap((page) => page.parked) ?? []

  return (
    <Page title={words.title}>
      <Card>
        <p className={styles.lead}>{words.lead}</p>
        <StateTabs
          label={words.state}
          chosen={state}
          choose={(tab) => void navigate({ search: tab === 'resolved' ? { state: tab } : {} })}
          tabs={[
            { key: 'open', word: words.tabs.open, rows: parked.data?.pages[0]?.open },
            { key: 'resolved', word: words.tabs.resolved },
          ]}
        />
        <KeysetTable<Parked>
          label={words.title}
          pages={parked}
          rows={rows}
          columns={columns}
          minWidth={1000}
          empty={
            state === 'open' ? (
              <Empty title={words.empty} text={words.emptyText} />
            ) : (
              <Empty title={words.emptyResolved} />
            )
          }
        />
      </Card>
      {resolving && <ResolveDialog shop={shop} parked={resolving} close={() => resolve(undefined)} />}
    </Page>
  )
}

const route = getRouteApi('/$shopId/payments/parked')
