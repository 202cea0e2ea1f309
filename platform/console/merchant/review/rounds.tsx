import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { words as setup } from '../setup/words.ts'
import type { Round } from './queries.ts'
import styles from './review.module.css'
import { words } from './words.ts'

const tones: Record<Round['state'], Tone> = {
  submitted: 'moving',
  approved: 'done',
  rejected: 'active',
  withdrawn: 'off',
}

/** Every round, the last first, with what was said. */
export const Rounds = ({ rounds }: { rounds: readonly Round[] }) => (
  <Card title={words.history}>
    {rounds.length === 0 ? (
      <Empty title={words.noHistory} text={words.noHistoryText} />
    ) : (
      <ol className={styles.rounds}>
        {rounds.map((one) => (
          <li key={one.id} className={styles.round}>
            <div className={styles.line}>
              <strong>{words.round(one.round)}</strong>
              <StateTag tone={tones[one.state]}>{words.rounds[one.state]}</StateTag>
              <span className={styles.soft}>
                {words.at.submitted} <When at={one.submittedAt} />
              </span>
              {one.decidedAt && (
                <span className={styles.soft}>
                  {words.at.decided} <When at={one.decidedAt} />
                </span>
              )}
            </div>
            {one.note && (
              <p className={styles.soft}>
                {words.said}：{one.note}
              </p>
            )}
            {one.reasons.map(({ place, text }) => (
              <p key={`${place} ${text}`}>
                <strong>{placeName(place)}</strong>：{text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    )}
  </Card>
)

const placeName = (place: string): string =>
  (setup.steps as Record<string, { name: string }>)[place]?.name ?? words.other
