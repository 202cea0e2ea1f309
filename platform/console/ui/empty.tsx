import type { ReactNode } from 'react'
import styles from './pieces.module.css'

/** Says what belongs here and offers the next step. */
export const Empty = ({ title, text, action }: { title: string; text?: string; action?: ReactNode }) => (
  <div className={styles.empty}>
    <p className={styles.emptyTitle}>{title}</p>
    {text && <p>{text}</p>}
    {action && <div className={styles.emptyAction}>{action}</div>}
  </div>
)
