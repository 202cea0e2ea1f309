import type { ReactNode } from 'react'
import styles from './pieces.module.css'

interface Props {
  title?: string
  extra?: ReactNode
  children: ReactNode
}

export const Card = ({ title, extra, children }: Props) => (
  <section className={styles.card} {...(title && { 'aria-label': title })}>
    {title && (
      <div className={styles.cardHead}>
        <h2>{title}</h2>
        {extra}
      </div>
    )}
    {children}
  </section>
)
