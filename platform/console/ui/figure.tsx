import type { ReactNode } from 'react'
import styles from './overview.module.css'

interface Props {
  name: string
  now: string
  /** What stands under it, such as what it is compared with. */
  children?: ReactNode
}

/** One figure of an overview. */
export const Figure = ({ name, now, children }: Props) => (
  <section className={styles.figure} aria-label={name}>
    <h2>{name}</h2>
    <p className={styles.now}>{now}</p>
    {children && <p className={styles.before}>{children}</p>}
  </section>
)
