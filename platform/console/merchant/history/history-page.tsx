import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TableProps } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { type Shop, useShop } from '../shop.ts'
import styles from './history.module.css'
import { type Deed, historyQuery } from './queries.ts'
import { deedWords, words } from './words.ts'

export const HistoryPage = () => {
  const shop = useShop()
  const history = useInfiniteQuery(historyQuery(shop))

  return (
    <Page title={words.title}>
      <Card>
        <p className={styles.lead}>{words.lead}</p>
        <KeysetTable<Deed>
          label={words.title}
          pages={history}
          rows={history.data?.pages.flatMap((page) => page.deeds) ?? []}
          columns={columnsFor(shop)}
          minWidth={480}
          empty={<Empty title={words.empty} text={words.emptyText} />}
        />
      </Card>
    </Page>
  )
}

const columnsFor = (shop: Shop): NonNullable<TableProps<Deed>['columns']> => [
  {
    title: words.columns.deed,
    render: (_, { deed, subjects }) => (
      <>
        {deedWords[deed]} <Subjects shop={shop} subjects={subjects} />
      </>
    ),
  },
  { title: words.columns.by, width: 110, render: (_, { by }) => by.name || nameless(by.kind) },
  { title: words.columns.at, width: 120, render: (_, { at }) => <When at={at} /> },
]

const nameless = (kind: string): string =>
  ({ merchant: words.gone, staff: words.platform })[kind] ?? words.system

const shownAtMost = 3

const Subjects = ({ shop, subjects }: { shop: Shop } & Pick<Deed, 'subjects'>) => (
  <>
    {subjects.slice(0, shownAtMost).map((subject, index) => (
      <span key={subject.id}>
        {index > 0 && '、'}
        <Subject shop={shop} {...subject} />
      </span>
    ))}
    {subjects.length > shownAtMost && ` ${words.more(subjects.length)}`}
  </>
)

const Subject = ({ shop, kind, id, name }: { shop: Shop } & Deed['subjects'][number]) => {
  const shopId = shop.id
  if (kind === 'product')
    return (
      <Link to="/$shopId/products/$productId" params={{ shopId, productId: id }}>
        {name}
      </Link>
    )
  if (kind === 'order')
    return (
      <Link to="/$shopId/orders/$orderId" params={{ shopId, orderId: id }}>
        {name}
      </Link>
    )
  return <>{name}</>
}
