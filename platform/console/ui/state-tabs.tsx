import type { KeyboardEvent } from 'react'
import { count } from './format.ts'
import styles from './list.module.css'

interface Props<K extends string> {
  label: string
  tabs: readonly { key: K; word: string; rows?: number | undefined }[]
  chosen: K
  choose: (key: K) => void
}

/** States as tabs, with how many rows stand in each; scrolls sideways where they don't fit. */
export const StateTabs = <K extends string>({ label, tabs, chosen, choose }: Props<K>) => (
  <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={moveFocus}>
    {tabs.map(({ key, word, rows }) => (
      <button
        key={key}
        type="button"
        role="tab"
        aria-selected={key === chosen}
        tabIndex={key === chosen ? 0 : -1}
        className={styles.tab}
        onClick={() => choose(key)}
      >
        {word}
        {rows !== undefined && <span className={styles.count}>{count(rows)}</span>}
      </button>
    ))}
  </div>
)

// Arrow keys go from tab to tab, enter chooses.
const moveFocus = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (!step) return
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
  const at = tabs.indexOf(document.activeElement as HTMLElement)
  tabs[(at + step + tabs.length) % tabs.length]?.focus()
}
