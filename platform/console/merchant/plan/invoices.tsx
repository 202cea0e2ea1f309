import { useInfiniteQuery } from '@tanstack/react-query'
import type { TableProps } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { day } from '../../ui/format.ts'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import type { Shop } from '../shop.ts'
import { bill } from './amounts.ts'
import styles from './plan.module.css'
import { type Invoice, invoicesQuery } from './queries.ts'
import { words } from './words.ts'

export const Invoices = ({ shop }: { shop: Shop }) => {
  const invoices = useInfiniteQuery(invoicesQuery(shop))
  const rows = invoices.data?.pages.flatMap((page) => page.invoices) ?? []
  return (
    <Card title={words.invoices}>
      <KeysetTable<Invoice>
        label={words.invoices}
        pages={invoices}
        rows={rows}
        columns={columns}
        minWidth={520}
        empty={<Empty title={words.noInvoices} text={words.noInvoicesText} />}
      />
    </Card>
  )
}

const columns: NonNullable<TableProps<Invoice>['columns']> = [
  {
    title: words.columns.at,
    width: 120,
    render: (_, { createdAt }) => <span className={styles.figures}>{day(createdAt)}</span>,
  },
  {
    title: words.columns.reason,
    render: (_, { reason }) => (words.reasons as Record<string, string>)[reason] ?? reason,
  },
  {
    title: words.columns.total,
    width: 140,
    align: 'right',
    render: (_, { total, currency }) => <span className={styles.figures}>{bill(total, currency)}</span>,
  },
  { title: words.columns.state, width: 100, render: (_, { state }) => words.invoiceStates[state] },
  {
    title: words.columns.invoice,
    width: 80,
    render: (_, { invoiceUrl }) =>
      invoiceUrl && (
        <a href={invoiceUrl} target="_blank" rel="noreferrer">
          {words.openInvoice}
        </a>
      ),
  },
]
