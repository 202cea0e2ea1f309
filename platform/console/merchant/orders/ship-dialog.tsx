import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { useClosing } from '../../ui/form-dialog.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { shippingQuery } from '../shipping/queries.ts'
import type { Shop } from '../shop.ts'
import { ShipTo } from './order-receiver.tsx'
import { orderQuery } from './queries.ts'
import { ShipForm } from './ship-form.tsx'
import { words } from './words.ts'

interface Props {
  shop: Shop
  orderId: string
  close: () => void
}

/** One parcel of an order: courier, waybill and what is in it. */
export const ShipDialog = ({ shop, orderId, close }: Props) => {
  const order = useQuery(orderQuery(shop, orderId))
  const shipping = useQuery(shippingQuery(shop))
  const say = useSay()
  const title = words.shipTitle(order.data?.number ?? '')
  const [hasChanges, setChanged] = useState(false)
  const leave = useClosing({ title, hasChanges, close })
  const error = order.error ?? shipping.error
  const shipped = (left: number) => {
    say.done(left > 0 ? words.shippedPart(left) : words.shippedAll)
    close()
  }

  return (
    <Modal open title={title} onCancel={leave} footer={null} width={560}>
      {order.data && shipping.data ? (
        <>
          <ShipTo shop={shop} order={order.data} />
          <ShipForm
            shop={shop}
            order={order.data}
            couriers={shipping.data.couriers}
            changed={setChanged}
            cancel={leave}
            shipped={shipped}
          />
        </>
      ) : error ? (
        <ProblemScreen error={error} />
      ) : (
        <Bone height="14em" />
      )}
    </Modal>
  )
}
