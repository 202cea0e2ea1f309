import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'
import { placeName, words as reviewWords } from '../reviews/words.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** Every round of review with what was said. */
export const Rounds = ({ rounds }: Pick<TenantDetail, 'rounds'>) => (
  <Card title={words.rounds}>
    {rounds.length === 0 && <Empty title={words.noRounds} />}
    <ul className={styles.list}>
      {rounds.map(({ id, round, state, submittedAt, note, reasons }) => (
        <li key={id}>
          <div className={styles.line}>
            <span>{reviewWords.round(round)}</span>
            <span>{reviewWords.states[state]}</span>
            <span className={styles.soft}>
              <When at={submittedAt} />
            </span>
          </div>
          {note && <p className={styles.soft}>{note}</p>}
          {reasons.map(({ place, text }) => (
            <p key={`${place} ${text}`}>
              {placeName(place)}：{text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  </Card>
)
