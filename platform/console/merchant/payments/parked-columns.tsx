import { Link } from '@tanstack/react-router'
import { Button, type TableProps } from 'antd'
import { CopyButton } from '../../ui/copy-button.tsx'
import { money } from '../../ui/format.ts'
import { When } from '../../ui/when.tsx'
import type { Shop } from '../shop.ts'
import styles from './payments.module.css'
import type { Parked, ParkedState } from './queries.ts'
import { words } from './words.ts'

interface Shown {
  shop: Shop
  state: ParkedState
  resolve: (parked: Parked) => void
}

export const parkedColumns = ({
  shop,
  state,
  resolve,
}: Shown): NonNullable<TableProps<Parked>['columns']> => [
  {
    title: words.columns.amount,
    width: 120,
    align: 'right',
    render: (_, { amountFen }) => <strong className={styles.figures}>{money(amountFen)}</strong>,
  },
  { title: words.columns.reason, render: (_, { reason }) => reasonWord(reason) },
  {
    title: words.columns.order,
    width: 200,
    render: (_, { orderId, orderNumber }) =>
      orderId && orderNumber ? (
        <Link to="/$shopId/orders/$orderId" params={{ shopId: shop.id, orderId }} className={styles.figures}>
          {orderNumber}
        </Link>
      ) : (
        words.noOrder
      ),
  },
  {
    title: words.columns.transaction,
    width: 290,
    render: (_, { transactionId }) =>
      transactionId ? (
        <span className={styles.figures}>
          {transactionId} <CopyButton text={transactionId} what={words.columns.transaction} />
        </span>
      ) : (
        words.noOrder
      ),
  },
  { title: words.columns.parkedAt, width: 120, render: (_, { parkedAt }) => <When at={parkedAt} /> },
  state === 'open'
    ? {
        title: words.columns.actions,
        width: 80,
        render: (_, parked) => (
          <Button size="small" onClick={() => resolve(parked)}>
            {words.resolve}
          </Button>
        ),
      }
    : { title: words.columns.resolution, width: 220, dataIndex: 'resolution' },
]

const reasonWord = (reason: string): string => (words.reasons as Record<string, string>)[reason] ?? reason
