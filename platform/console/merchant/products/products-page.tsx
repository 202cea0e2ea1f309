import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import { oneOf } from '../../ui/address.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { ButtonLink } from '../button-link.tsx'
import { type Shop, useShop } from '../shop.ts'
import { useListing } from './listing.ts'
import { productColumns } from './product-columns.tsx'
import { type ListedProduct, type ProductFilter, askProductsFile, productsQuery } from './queries.ts'
import { productTabs } from './states.ts'
import { StockDialog } from './stock-dialog.tsx'
import { words } from './words.ts'

export const ProductsPage = () => {
  const shop = useShop()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const products = useInfiniteQuery(productsQuery(shop, filter))
  const [ids, choose] = useState<string[]>([])
  const [stocking, setStocking] = useState<ListedProduct>()
  const { list, askToUnlist } = useListing(shop, () => choose([]))
  const columns = useMemo(
    () => productColumns({ shop, editStock: setStocking, list, askToUnlist }),
    [shop, list, askToUnlist],
  )
  const rows = products.data?.pages.flatMap((page) => page.items) ?? []
  const counts = products.data?.pages[0]?.counts
  // Rows that left the list are no longer chosen.
  const chosen = rows.filter((row) => ids.includes(row.id))
  const filterBy = (change: ProductFilter) => {
    choose([])
    void navigate({ search: { ...filter, ...change } })
  }

  return (
    <Page
      title={words.title}
      actions={
        <>
          <ExportButton name={words.title} ask={() => askProductsFile(shop, filter)} />
          <NewProduct />
        </>
      }
    >
      <Card>
        <StateTabs
          label={words.columns.state}
          chosen={filter.tab ?? 'all'}
          choose={(tab) => filterBy({ tab: oneOf(productTabs, tab) })}
          tabs={(['all', ...productTabs] as const).map((tab) => ({
            key: tab,
            word: words.tabs[tab],
            rows: counts?.[tab],
          }))}
        />
        <SearchField hint={words.searchHint} said={filter.q} search={(q) => filterBy({ q })} />
        <KeysetTable<ListedProduct>
          label={words.title}
          pages={products}
          rows={rows}
          columns={columns}
          minWidth={860}
          empty={<NoProducts filter={filter} />}
          {...(mayWrite(shop) && {
            chosen: {
              ids: chosen.map((row) => row.id),
              choose,
              batch: <Batch chosen={chosen} list={list} askToUnlist={askToUnlist} />,
            },
          })}
        />
      </Card>
      {stocking && <StockDialog shop={shop} product={stocking} close={() => setStocking(undefined)} />}
    </Page>
  )
}

interface BatchProps {
  chosen: ListedProduct[]
  list: (products: ListedProduct[]) => void
  askToUnlist: (products: ListedProduct[]) => void
}

const Batch = ({ chosen, list, askToUnlist }: BatchProps) => {
  const unlisted = chosen.filter((product) => product.state === 'unlisted')
  const listed = chosen.filter((product) => product.state === 'listed')
  return (
    <>
      {unlisted.length > 0 && (
        <Button size="small" onClick={() => list(unlisted)}>
          {words.listMany(unlisted.length)}
        </Button>
      )}
      {listed.length > 0 && (
        <Button size="small" danger onClick={() => askToUnlist(listed)}>
          {words.unlistMany(listed.length)}
        </Button>
      )}
    </>
  )
}

const NewProduct = () => {
  const shop = useShop()
  if (!mayWrite(shop)) return null
  return (
    <ButtonLink to="/$shopId/products/new" params={{ shopId: shop.id }} isPrimary icon={<PlusOutlined />}>
      {words.create}
    </ButtonLink>
  )
}

const NoProducts = ({ filter: { q, tab } }: { filter: ProductFilter }) => {
  if (q) return <Empty title={words.emptyFound} text={words.emptyFoundText} />
  return tab ? (
    <Empty title={words.emptyTab} />
  ) : (
    <Empty title={words.empty} text={words.emptyText} action={<NewProduct />} />
  )
}

const mayWrite = (shop: Shop) => shop.permissions.includes('products.write')

const route = getRouteApi('/$shopId/products')
