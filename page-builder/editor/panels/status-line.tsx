import { useSyncExternalStore } from 'react'
import type { Saver } from '../save/saver.ts'
import { words } from '../words.ts'
import styles from './bar.module.css'

/** Where the work is: on its way, kept, only here, or in question. */
export const StatusLine = ({ saver }: { saver: Saver }) => {
  const state = useSyncExternalStore(saver.listen, saver.state)
  return (
    <span className={styles.status} data-state={state.kind} role="status">
      {sentenceOf(state)}
    </span>
  )
}

const sentenceOf = (state: ReturnType<Saver['state']>): string => {
  switch (state.kind) {
    case 'saved':
      return state.at === null ? words.savedBefore : words.saved(clock.format(state.at))
    case 'waiting':
      return words.unsaved
    case 'refused':
      return state.why || words.refused
    default:
      return { saving: words.saving, offline: words.offline, conflict: words.conflict }[state.kind]
  }
}

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
