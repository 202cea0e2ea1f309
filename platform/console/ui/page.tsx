import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'
import { words } from './words.ts'

interface Props {
  title: string
  /** Stands before the title, such as the way back. */
  before?: ReactNode
  /** Stands beside the title, such as a state. */
  beside?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A screen: its title, here and in the browser's tab, its actions and what it shows. */
export const Page = ({ title, before, beside, actions, children }: Props) => {
  usePageTitle(title)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.title}>
          {before}
          <h1>{title}</h1>
          {beside}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export const usePageTitle = (title: string) => {
  useEffect(() => {
    document.title = `${title} · ${words.brand}`
  }, [title])
}
