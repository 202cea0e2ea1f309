import type { ReactNode } from 'react'
import styles from './pieces.module.css'

interface Props {
  /** Names what scrolls, for who moves by keyboard. */
  label: string
  /** In px; narrower than that, the content scrolls sideways inside. */
  minWidth: number
  children: ReactNode
}

/** Wide content that scrolls inside itself and never widens the page. */
export const ScrollBox = ({ label, minWidth, children }: Props) => (
  // A box that scrolls must take the keyboard's focus.
  <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
    <div style={{ minWidth }}>{children}</div>
  </div>
)
