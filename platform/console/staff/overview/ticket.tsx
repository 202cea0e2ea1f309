import { Card } from '../../ui/card.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import type { Overview } from './queries.ts'
import styles from './overview.module.css'
import { words } from './words.ts'

/** Whether WeChat still pushes what all authorizations hang on. */
export const Ticket = ({ ticket: { at, isLate } }: Pick<Overview, 'ticket'>) => (
  <Card title={words.ticket}>
    <p className={styles.ticket}>
      <StateTag tone={isLate ? 'active' : 'done'}>{isLate ? lateWord(at) : words.ticketFine}</StateTag>
      {at && (
        <span className={styles.soft}>
          {words.ticketAt} <When at={at} />
        </span>
      )}
    </p>
  </Card>
)

const lateWord = (at: string | null): string => (at ? words.ticketLate : words.ticketNever)
