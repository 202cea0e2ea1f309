import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { money } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { When } from '../../ui/when.tsx'
import { VisitShop } from '../frame/visit.tsx'
import { OrderState } from '../orders/order-state.tsx'
import { type ListedOrder, ordersQuery } from '../orders/queries.ts'
import { type Shop, pictureOf, useShop } from '../shop.ts'
import styles from './overview.module.css'
import { words } from './words.ts'

/** The newest orders; a new one appears by itself. */
export const LatestOrders = () => {
  const shop = useShop()
  const { data, error, refetch } = useInfiniteQuery(ordersQuery(shop, {}))
  const latest = data?.pages[0]?.orders.slice(0, 6)

  return (
    <Card
      title={words.latest}
      extra={
        <Link to="/$shopId/orders" params={{ shopId: shop.id }} search={{}}>
          {words.all}
        </Link>
      }
    >
      {latest ? (
        <Shown shop={shop} latest={latest} />
      ) : error ? (
        <ProblemScreen error={error} retry={() => void refetch()} />
      ) : (
        <Bone height="18em" />
      )}
    </Card>
  )
}

const Shown = ({ shop, latest }: { shop: Shop; latest: ListedOrder[] }) =>
  latest.length === 0 ? (
    <Empty
      title={words.noOrders}
      text={shop.storefront === 'unseen' ? words.notOpenText : words.noOrdersText}
      action={<VisitShop />}
    />
  ) : (
    <ul>
      {latest.map((order) => (
        <li key={order.id}>
          <Link
            to="/$shopId/orders/$orderId"
            params={{ shopId: shop.id, orderId: order.id }}
            className={styles.order}
          >
            <Picture src={pictureOf(shop, order.lines[0]?.picture ?? null)} />
            <span className={styles.orderName}>
              <span>{order.lines[0]?.title}</span>
              <small>
                {order.receiver.name} · {order.receiver.city} · <When at={order.placedAt} />
              </small>
            </span>
            <OrderState tab={order.tab} word={order.word} />
            <strong className={styles.orderSum}>{money(order.payableFen)}</strong>
          </Link>
        </li>
      ))}
    </ul>
  )
