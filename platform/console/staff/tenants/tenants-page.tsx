import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { oneOf, readAddress, searchText, writeAddress } from '../../ui/address.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { overviewQuery } from '../overview/queries.ts'
import { words } from '../words.ts'
import { type TenantFilter, tenantFilters } from './filters.ts'
import { type Asked, type Tenant, tenantsQuery } from './queries.ts'
import { tenantColumns } from './tenant-columns.tsx'

/** Every shop of the platform; what it is narrowed to stands in the address. */
export const TenantsPage = () => {
  const [asked, setAsked] = useState(readAsked)
  const tenants = useInfiniteQuery(tenantsQuery(asked))
  const { data: overview } = useQuery(overviewQuery)
  const rows = tenants.data?.pages.flatMap((page) => page.tenants) ?? []
  const ask = (next: Asked) => {
    setAsked(next)
    history.replaceState(null, '', writeAddress({ ...next }) || location.pathname)
  }

  return (
    <Page title={words.places.tenantList}>
      <Card>
        <StateTabs<TenantFilter | 'all'>
          label={words.tenants.filter}
          chosen={asked.filter ?? 'all'}
          choose={(chosen) => ask({ ...asked, filter: oneOf(tenantFilters, chosen) })}
          tabs={[
            { key: 'all', word: words.tenants.all, rows: overview?.shops.all },
            ...tenantFilters.map((key) => ({
              key,
              word: words.tenants.filters[key],
              rows: overview?.shops[key],
            })),
          ]}
        />
        <SearchField
          hint={words.tenants.searchHint}
          said={asked.search}
          search={(search) => ask({ ...asked, search })}
        />
        <KeysetTable<Tenant>
          label={words.places.tenantList}
          pages={tenants}
          rows={rows}
          columns={tenantColumns}
          minWidth={1120}
          empty={
            asked.search || asked.filter ? (
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

const readAsked = (): Asked => {
  const said = readAddress(location.search)
  return { search: searchText(said.search), filter: oneOf(tenantFilters, said['filter']) }
}
