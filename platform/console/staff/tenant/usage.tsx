import { Progress } from 'antd'
import { Card } from '../../ui/card.tsx'
import { amount } from '../amount.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** What the shop uses of its plan. */
export const Usage = ({ usage }: Pick<TenantDetail, 'usage'>) => (
  <Card title={words.usage}>
    <ul className={styles.usage}>
      {usage.map((one) => (
        <li key={one.kind}>
          <div className={styles.line}>
            <span>{one.label}</span>
            <span className={styles.soft}>
              {amount(one.kind, one.used)} / {amount(one.kind, one.limit)}
            </span>
          </div>
          <Progress
            percent={Math.min(100, Math.round((one.used / one.limit) * 100))}
            showInfo={false}
            size="small"
            aria-label={one.label}
            {...(one.used >= one.limit && { status: 'exception' as const })}
          />
        </li>
      ))}
    </ul>
  </Card>
)
