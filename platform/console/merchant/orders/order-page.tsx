import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageBones } from '../../ui/page-bones.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { type Shop, useShop } from '../shop.ts'
import { useAskToClose } from './ask-to-close.ts'
import { OrderGoods } from './order-goods.tsx'
import { OrderParcels } from './order-parcels.tsx'
import { OrderProgress } from './order-progress.tsx'
import { OrderReceiver } from './order-receiver.tsx'
import { OrderRecord } from './order-record.tsx'
import { OrderState } from './order-state.tsx'
import { OrderSums } from './order-sums.tsx'
import styles from './orders.module.css'
import { type Order, orderQuery } from './queries.ts'
import { ShipDialog } from './ship-dialog.tsx'
import { words } from './words.ts'

export const OrderPage = () => {
  const shop = useShop()
  const { orderId } = route.useParams()
  const { data, error, refetch } = useQuery(orderQuery(shop, orderId))

  if (data) return <Shown key={orderId} shop={shop} order={data} />
  if (!error) return <PageBones />
  return <ProblemScreen error={error} retry={() => void refetch()} way={<Back shop={shop} word />} />
}

const Shown = ({ shop, order }: { shop: Shop; order: Order }) => {
  const [isShipping, setShipping] = useState(false)
  const askToClose = useAskToClose(shop)

  return (
    <Page
      title={words.order(order.number)}
      before={<Back shop={shop} />}
      beside={
        <>
          <CopyButton text={order.number} what={words.number} />
          <OrderState tab={order.tab} word={order.word} />
        </>
      }
      actions={
        <>
          {order.tab === 'unpaid' && shop.permissions.includes('orders.close') && (
            <Button onClick={() => askToClose(order)}>{words.close}</Button>
          )}
          {order.tab === 'unshipped' && shop.permissions.includes('orders.ship') && (
            <Button type="primary" onClick={() => setShipping(true)}>
              {order.delivery === 'part' ? words.shipRest : words.ship}
            </Button>
          )}
        </>
      }
    >
      <Card>
        <OrderProgress order={order} />
      </Card>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <OrderParcels order={order} />
          <OrderGoods shop={shop} order={order} />
          <OrderSums order={order} />
        </div>
        <div className={styles.stack}>
          <OrderReceiver shop={shop} order={order} />
          <OrderRecord order={order} />
        </div>
      </div>
      {isShipping && <ShipDialog shop={shop} orderId={order.id} close={() => setShipping(false)} />}
    </Page>
  )
}

const Back = ({ shop, word = false }: { shop: Shop; word?: boolean }) => (
  <Link
    to="/$shopId/orders"
    params={{ shopId: shop.id }}
    search={{}}
    aria-label={words.back}
    className={styles.back}
  >
    <ArrowLeftOutlined /> {word && words.back}
  </Link>
)

const route = getRouteApi('/$shopId/orders/$orderId')
