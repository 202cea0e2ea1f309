import { Link } from '@tanstack/react-router'
import { Button, type TableProps } from 'antd'
import { money, phone, timeLeft } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { RowActions } from '../../ui/row-actions.tsx'
import { When } from '../../ui/when.tsx'
import { type Shop, pictureOf } from '../shop.ts'
import { OrderState } from './order-state.tsx'
import styles from './orders.module.css'
import type { ListedOrder } from './queries.ts'
import { words } from './words.ts'

interface Deeds {
  shop: Shop
  ship: (order: ListedOrder) => void
  close: (order: ListedOrder) => void
}

/** The columns of the order list. */
export const orderColumns = (deeds: Deeds): NonNullable<TableProps<ListedOrder>['columns']> => [
  {
    title: words.columns.order,
    width: 190,
    render: (_, order) => <Number shop={deeds.shop} order={order} />,
  },
  { title: words.columns.goods, render: (_, order) => <Goods shop={deeds.shop} order={order} /> },
  { title: words.columns.receiver, width: 150, render: (_, { receiver }) => <Receiver {...receiver} /> },
  { title: words.columns.sum, width: 130, align: 'right', render: (_, order) => <Sum {...order} /> },
  { title: words.columns.state, width: 150, render: (_, order) => <State {...order} /> },
  { title: words.columns.actions, width: 130, render: (_, order) => <Actions {...deeds} order={order} /> },
]

const Number = ({ shop, order }: { shop: Shop; order: ListedOrder }) => (
  <div className={styles.cell}>
    <Link
      to="/$shopId/orders/$orderId"
      params={{ shopId: shop.id, orderId: order.id }}
      className={styles.number}
    >
      {order.number}
    </Link>
    <small>
      <When at={order.placedAt} />
    </small>
  </div>
)

const Goods = ({ shop, order: { lines, pieces, note } }: { shop: Shop; order: ListedOrder }) => {
  const [first] = lines
  return (
    <div className={styles.goods}>
      <Picture src={pictureOf(shop, first?.picture ?? null)} />
      <div className={styles.cell}>
        <span className={styles.title} title={first?.title}>
          {first?.title}
        </span>
        <small>{[first?.choice.join(' / '), words.pieces(pieces)].filter(Boolean).join(' · ')}</small>
        {note && (
          <small className={styles.note} title={note}>
            {words.note(note)}
          </small>
        )}
      </div>
    </div>
  )
}

const Receiver = ({ name, phone: digits, city }: ListedOrder['receiver']) => (
  <div className={styles.cell}>
    <span className={styles.oneLine} title={city}>
      {name} <small>{city}</small>
    </span>
    <small className={styles.figures}>{phone(digits)}</small>
  </div>
)

const Sum = ({ payableFen, freightFen }: ListedOrder) => (
  <div className={styles.cell}>
    <strong className={styles.figures}>{money(payableFen)}</strong>
    <small>{freightFen > 0 ? words.withFreight(money(freightFen)) : words.freeFreight}</small>
  </div>
)

const State = ({ tab, word, delivery, payBy }: ListedOrder) => (
  <div className={styles.cell}>
    <OrderState tab={tab} word={word} />
    {tab === 'unpaid' && <small>{words.payWithin(timeLeft(payBy))}</small>}
    {tab === 'unshipped' && delivery === 'part' && <small>{words.partShipped}</small>}
  </div>
)

const Actions = ({ shop, order, ship, close }: Deeds & { order: ListedOrder }) => (
  <RowActions
    more={
      order.tab === 'unpaid' && shop.permissions.includes('orders.close')
        ? [{ key: 'close', label: words.close, danger: true, act: () => close(order) }]
        : []
    }
  >
    {order.tab === 'unshipped' && shop.permissions.includes('orders.ship') && (
      <Button type="primary" size="small" onClick={() => ship(order)}>
        {words.ship}
      </Button>
    )}{' '}
    <Link
      to="/$shopId/orders/$orderId"
      params={{ shopId: shop.id, orderId: order.id }}
      className={styles.detail}
    >
      {words.detail}
    </Link>
  </RowActions>
)
