import { Checkbox, InputNumber } from 'antd'
import { Picture } from '../../ui/picture.tsx'
import { type Shop, pictureOf } from '../shop.ts'
import styles from './orders.module.css'
import type { OrderLine } from './queries.ts'
import { words } from './words.ts'

/** Pieces by line id. */
export type Chosen = ReadonlyMap<string, number>

interface Props {
  shop: Shop
  lines: (OrderLine & { left: number })[]
  chosen: Chosen
  choose: (chosen: Chosen) => void
}

/** Which lines, and how many of each, go into the parcel. */
export const ParcelLines = ({ shop, lines, chosen, choose }: Props) => {
  const set = (id: string, quantity: number) => choose(new Map(chosen).set(id, quantity))
  return (
    <div role="group" aria-label={words.what}>
      <p>{words.what}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className={styles.parcelLine}>
            <Checkbox
              aria-label={line.title}
              checked={(chosen.get(line.id) ?? 0) > 0}
              onChange={({ target }) => set(line.id, target.checked ? line.left : 0)}
            />
            <Picture src={pictureOf(shop, line.picture)} />
            <span className={styles.cell}>
              <span className={styles.title}>{line.title}</span>
              <small>{[line.choice.join(' / '), words.left(line.left)].filter(Boolean).join(' · ')}</small>
            </span>
            <InputNumber
              aria-label={words.quantityOf(line.title)}
              min={0}
              max={line.left}
              precision={0}
              value={chosen.get(line.id) ?? 0}
              onChange={(quantity) => set(line.id, quantity ?? 0)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.help}>{words.whatHint}</p>
    </div>
  )
}
