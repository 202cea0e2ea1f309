import type { ReactNode } from 'react'
import styles from './pieces.module.css'

interface Props {
  title: string
  text?: string
  action?: ReactNode
  /** It stands for the whole screen, which has no other heading. */
  isHeading?: boolean
}

/** Says what belongs here and offers the next step. */
export const Empty = ({ title, text, action, isHeading = false }: Props) => (
  <div className={styles.empty}>
    {isHeading ? (
      <h1 className={styles.emptyTitle}>{title}</h1>
    ) : (
      <p className={styles.emptyTitle}>{title}</p>
    )}
    {text && <p>{text}</p>}
    {action && <div className={styles.emptyAction}>{action}</div>}
  </div>
)
