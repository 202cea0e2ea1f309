import { EyeOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { phone } from '../../ui/format.ts'
import { useSay } from '../../ui/say.ts'
import type { Shop } from '../shop.ts'
import { useReveal } from './deeds.ts'
import styles from './orders.module.css'
import type { Order } from './queries.ts'
import { words } from './words.ts'

interface Props {
  shop: Shop
  order: Order
}

/** To whom it goes, masked until asked, with what the buyer wished. */
export const OrderReceiver = ({ shop, order }: Props) => {
  const { lines, deed } = useReceiver(shop, order)
  return (
    <Card title={words.receiver} extra={deed}>
      {lines}
      <dl className={styles.facts}>
        {order.courierName && (
          <div>
            <dt>{words.wantedCourier}</dt>
            <dd>{order.courierName}</dd>
          </div>
        )}
        <div>
          <dt>{words.buyerNote}</dt>
          <dd className={styles.said}>{order.note || words.noNote}</dd>
        </div>
      </dl>
    </Card>
  )
}

/** The same over a parcel that is being packed. */
export const ShipTo = ({ shop, order }: Props) => {
  const { lines, deed } = useReceiver(shop, order)
  return (
    <section className={styles.shipTo} aria-label={words.receiver}>
      <div>
        {lines}
        {order.note && <p className={styles.said}>{words.note(order.note)}</p>}
      </div>
      {deed}
    </section>
  )
}

const useReceiver = (shop: Shop, order: Order) => {
  const say = useSay()
  const reveal = useReveal(shop, order.id)
  const shown = reveal.data
  const { province, city, district } = order.receiver
  // A municipality is its own city.
  const area = [province, city === province ? '' : city, district].filter(Boolean).join(' ')
  const { name, phone: digits } = shown ?? order.receiver

  return {
    lines: (
      <>
        <p>
          <strong>{name}</strong> <span className={styles.figures}>{phone(digits)}</span>
        </p>
        <p className={styles.address}>
          {area}
          {shown && ` ${shown.detail}`}
        </p>
      </>
    ),
    deed: shown ? (
      <CopyButton
        what={words.copyAddress}
        text={`${shown.name} ${shown.phone} ${province}${city}${district}${shown.detail}`}
      />
    ) : (
      <Tooltip title={words.revealHint}>
        <Button
          size="small"
          icon={<EyeOutlined />}
          loading={reveal.isPending}
          onClick={() => reveal.mutate(undefined, { onError: say.problem })}
        >
          {words.reveal}
        </Button>
      </Tooltip>
    ),
  }
}
