import { Card } from '../../ui/card.tsx'
import { fullTime } from '../../ui/format.ts'
import styles from './orders.module.css'
import type { Order } from './queries.ts'
import { eventNote, eventWord } from './states.ts'
import { words } from './words.ts'

/** Every step the order made, newest first. */
export const OrderRecord = ({ order: { events } }: { order: Order }) => (
  <Card title={words.record}>
    <ol className={styles.track}>
      {events.toReversed().map((event) => (
        <li key={event.at + event.dimension + event.to}>
          <time dateTime={event.at}>{fullTime(event.at).slice(5, 16)}</time>
          <span>
            {eventWord(event)} <small>{eventNote(event)}</small>
          </span>
        </li>
      ))}
    </ol>
  </Card>
)
