import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { oneOf, readAddress, writeAddress } from '../../ui/address.ts'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { StateTabs } from '../../ui/state-tabs.tsx'
import { type Subscription, subscriptionsQuery } from './queries.ts'
import { type SubscriptionState, subscriptionStates } from './states.ts'
import { subscriptionColumns } from './subscription-columns.tsx'
import { words } from './words.ts'

/** The subscriptions of all shops as the provider last told them; the state stands in the address. */
export const SubscriptionsPage = () => {
  const [state, setState] = useState(() => oneOf(subscriptionStates, readAddress(location.search)['state']))
  const subscriptions = useInfiniteQuery(subscriptionsQuery(state))
  const rows = subscriptions.data?.pages.flatMap((page) => page.subscriptions) ?? []
  const choose = (chosen: SubscriptionState | 'all') => {
    const next = oneOf(subscriptionStates, chosen)
    setState(next)
    history.replaceState(null, '', writeAddress({ state: next }) || location.pathname)
  }

  return (
    <Page title={words.title}>
      <Card>
        <StateTabs<SubscriptionState | 'all'>
          label={words.filter}
          chosen={state ?? 'all'}
          choose={choose}
          tabs={[
            { key: 'all', word: words.all },
            ...subscriptionStates.map((key) => ({ key, word: words.states[key] })),
          ]}
        />
        <KeysetTable<Subscription>
          label={words.title}
          pages={subscriptions}
          rows={rows}
          columns={subscriptionColumns}
          minWidth={1060}
          empty={
            state ? <Empty title={words.emptyFound} /> : <Empty title={words.empty} text={words.emptyText} />
          }
        />
      </Card>
    </Page>
  )
}
