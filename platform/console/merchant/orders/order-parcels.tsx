import { Button } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { fullTime } from '../../ui/format.ts'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import styles from './orders.module.css'
import type { Order, Parcel } from './queries.ts'
import { words } from './words.ts'

/** The parcels of an order and where they are; nothing when none has left. */
export const OrderParcels = ({ order }: { order: Order }) => {
  if (order.shipments.length === 0) return null
  return (
    <Card title={words.parcels}>
      <ul className={styles.parcels}>
        {order.shipments.map((parcel, at) => (
          <li key={parcel.id}>
            <ParcelHead parcel={parcel} at={at + 1} />
            <p className={styles.parcelGoods}>{contentsOf(order, parcel)}</p>
            <Track parcel={parcel} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

const ParcelHead = ({ parcel, at }: { parcel: Parcel; at: number }) => (
  <div className={styles.parcelHead}>
    <strong>{words.parcel(at)}</strong>
    <span>{parcel.courierName}</span>
    <span className={styles.figures}>{parcel.waybill}</span>
    <CopyButton text={parcel.waybill} what={words.waybill} />
    <StateTag tone={toneOf(parcel.state)}>{parcel.stateWord}</StateTag>
  </div>
)

const fewScans = 3

const Track = ({ parcel: { scans } }: { parcel: Parcel }) => {
  const [isWhole, setWhole] = useState(false)
  if (scans.length === 0) return <p className={styles.help}>{words.noScans}</p>
  return (
    <>
      <ol className={styles.track}>
        {(isWhole ? scans : scans.slice(0, fewScans)).map((scan) => (
          <li key={scan.at + scan.text}>
            <time dateTime={scan.at}>{fullTime(scan.at).slice(5, 16)}</time>
            <span>{scan.text}</span>
          </li>
        ))}
      </ol>
      {scans.length > fewScans && (
        <Button type="link" size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewScans : words.allScans(scans.length)}
        </Button>
      )}
    </>
  )
}

const contentsOf = (order: Order, parcel: Parcel): string =>
  parcel.lines
    .map(({ lineId, quantity }) => {
      const line = order.lines.find((one) => one.id === lineId)
      return `${[line?.title, ...(line?.choice ?? [])].join(' ')} × ${quantity}`
    })
    .join('；')

const toneOf = (state: Parcel['state']): Tone => {
  if (state === 'delivered') return 'done'
  return state === 'problem' || state === 'returning' || state === 'returned' ? 'active' : 'moving'
}
