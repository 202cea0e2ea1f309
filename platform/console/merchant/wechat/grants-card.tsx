import { CheckCircleFilled, CloseCircleFilled } from '@ant-design/icons'
import { Card } from '../../ui/card.tsx'
import { grantsOf } from './grants.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.grants

/** What the account lets us do for the shop, and what does not work without. */
export const GrantsCard = ({ granted }: { granted: readonly number[] }) => {
  const { needed, others } = grantsOf(granted)
  const missing = needed.filter(({ isGranted }) => !isGranted).length
  return (
    <Card
      title={said.title}
      extra={<span className={styles.quiet}>{missing === 0 ? said.whole : said.missing(missing)}</span>}
    >
      <p className={styles.lead}>{said.lead}</p>
      <ul className={styles.grants}>
        {needed.map(({ set, name, without, isGranted }) => (
          <li key={set}>
            {isGranted ? (
              <CheckCircleFilled className={styles.tick} aria-label={said.granted} />
            ) : (
              <CloseCircleFilled className={styles.cross} aria-label={said.absent} />
            )}
            <span>
              {name}
              {!isGranted && <small>{without}</small>}
            </span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.after}>{said.others(others)}</p>}
    </Card>
  )
}
