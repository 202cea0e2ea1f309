import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { oneOf } from '../../ui/address.ts'
import { VisitShop } from '../frame/visit.tsx'
import { useShop } from '../shop.ts'
import { orderColumns } from './order-columns.tsx'
import { type ListedOrder, type OrderFilter, askOrdersFile, ordersQuery } from './queries.ts'
import { ShipDialog } from './ship-dialog.tsx'
import { orderTabs } from './states.ts'
import { useAskToClose } from './ask-to-close.ts'
import { words } from './words.ts'

export const OrdersPage = () => {
  const shop = useShop()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const orders = useInfiniteQuery(ordersQuery(shop, filter))
  const [shipping, setShipping] = useState<string>()
  const askToClose = useAskToClose(shop)
  const columns = useMemo(
    () => orderColumns({ shop, ship: (order) => setShipping(order.id), close: askToClose }),
    [shop, askToClose],
  )
  const rows = orders.data?.pages.flatMap((page) => page.orders) ?? []
  const counts = orders.data?.pages[0]?.counts

  return (
    <Page
      title={words.title}
      actions={
        shop.permissions.includes('orders.export') && (
          <ExportButton name={words.title} ask={() => askOrdersFile(shop, filter)} />
        )
      }
    >
      <Card>
        <StateTabs
          label={words.columns.state}
          chosen={filter.tab ?? 'all'}
          choose={(tab) => void navigate({ search: { ...filter, tab: oneOf(orderTabs, tab) } })}
          tabs={(['all', ...orderTabs] as const).map((tab) => ({
            key: tab,
            word: words.tabs[tab],
            rows: counts?.[tab],
          }))}
        />
        <SearchField
          hint={words.searchHint}
          said={filter.q}
          search={(q) => void navigate({ search: { ...filter, q } })}
        />
        <KeysetTable<ListedOrder>
          label={words.title}
          pages={orders}
          rows={rows}
          columns={columns}
          minWidth={1000}
          empty={<NoOrders filter={filter} />}
        />
      </Card>
      {shipping && <ShipDialog shop={shop} orderId={shipping} close={() => setShipping(undefined)} />}
    </Page>
  )
}

const NoOrders = ({ filter }: { filter: OrderFilter }) =>
  filter.q ? (
    <Empty title={words.emptyFound} text={words.emptyFoundText} />
  ) : (
    <Empty title={words.empty} text={words.emptyText} action={<VisitShop />} />
  )

const route = getRouteApi('/$shopId/orders')
