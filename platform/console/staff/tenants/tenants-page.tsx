import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readAddress, searchText, writeAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { KeysetTable } from '../ui/keyset-table.tsx'
import { Page } from '../ui/page.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { type Tenant, tenantsQuery } from './queries.ts'
import { tenantColumns } from './tenant-columns.tsx'
import { words } from './words.ts'

/** Every shop of the platform; the search stands in the address. */
export const TenantsPage = () => {
  const [search, setSearch] = useState(() => searchText(readAddress(location.search).search))
  const tenants = useInfiniteQuery(tenantsQuery(search))
  const rows = tenants.data?.pages.flatMap((page) => page.tenants) ?? []
  const searchFor = (text: string | undefined) => {
    setSearch(text)
    history.replaceState(null, '', writeAddress({ search: text }) || location.pathname)
  }

  return (
    <Page title={words.places.tenantList}>
      <Card>
        <SearchField hint={words.tenants.searchHint} said={search} search={searchFor} />
        <KeysetTable<Tenant>
          label={words.places.tenantList}
          pages={tenants}
          rows={rows}
          columns={tenantColumns}
          minWidth={1000}
          empty={
            search ? (
              <Empty title={words.tenants.emptyFound} />
            ) : (
              <Empty title={words.tenants.empty} text={words.tenants.emptyText} />
            )
          }
        />
      </Card>
    </Page>
  )
}
