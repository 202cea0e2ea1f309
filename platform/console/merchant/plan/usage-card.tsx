import { Progress } from 'antd'
import { Card } from '../../ui/card.tsx'
import { amountOf } from './amounts.ts'
import styles from './plan.module.css'
import type { Usage } from './queries.ts'
import { words } from './words.ts'

/** What is used of what the plan allows, with words from 80 % on. */
export const UsageCard = ({ usage }: { usage: readonly Usage[] }) => (
  <Card title={words.usage}>
    <ul className={styles.usage}>
      {usage.map((one) => (
        <li key={one.kind}>
          <div className={styles.line}>
            <span>{one.label}</span>
            <span className={styles.figures}>
              {words.used(amountOf(one.kind, one.used), amountOf(one.kind, one.limit))}
            </span>
          </div>
          <Progress
            percent={Math.min(100, shareOf(one))}
            showInfo={false}
            status={one.level === 'full' ? 'exception' : 'normal'}
            aria-label={one.label}
          />
          {one.level !== 'well' && (
            <p className={one.level === 'full' ? styles.full : styles.near}>
              {one.level === 'full' ? words.full : words.near(shareOf(one))} {words.moreRoom}
            </p>
          )}
        </li>
      ))}
    </ul>
  </Card>
)

const shareOf = ({ used, limit }: Usage): number => Math.floor((used / limit) * 100)
