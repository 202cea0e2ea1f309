import type { TableProps } from 'antd'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { Way } from '../place.tsx'
import styles from '../tenants/tenants.module.css'
import { DecisionButtons } from './decision-buttons.tsx'
import type { Queue, Review } from './queries.ts'
import { placeName, words } from './words.ts'

const tones: Record<Review['state'], Tone> = {
  submitted: 'active',
  approved: 'done',
  rejected: 'waiting',
  withdrawn: 'off',
}

interface Options {
  queue: Queue
  reject: (review: Review) => void
}

export const reviewColumns = ({ queue, reject }: Options): NonNullable<TableProps<Review>['columns']> => [
  {
    title: words.columns.shop,
    width: 200,
    render: (_, { shop }) => (
      <span className={styles.shop}>
        <Way to={`/tenants/${shop.id}`}>{shop.name}</Way>
        <span className={styles.soft}>{shop.slug}</span>
      </span>
    ),
  },
  { title: words.columns.round, width: 90, render: (_, { round }) => words.round(round) },
  { title: words.columns.note, render: (_, { note }) => note || '—' },
  {
    title: words.columns.submitted,
    width: 130,
    render: (_, { submittedAt }) => <When at={submittedAt} />,
  },
  queue === 'open'
    ? {
        title: words.columns.deeds,
        width: 240,
        render: (_, review) => <DecisionButtons review={review} reject={() => reject(review)} />,
      }
    : {
        title: words.columns.result,
        width: 280,
        render: (_, { state, reasons }) => (
          <span className={styles.shop}>
            <StateTag tone={tones[state]}>{words.states[state]}</StateTag>
            {reasons.map(({ place, text }) => (
              <span key={`${place} ${text}`}>
                {placeName(place)}：{text}
              </span>
            ))}
          </span>
        ),
      },
]
