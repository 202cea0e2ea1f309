import styles from './pieces.module.css'

/** `active` waits for us, `waiting` for somebody else, `moving` is on its way. */
export type Tone = 'waiting' | 'active' | 'moving' | 'done' | 'off'

export const StateTag = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
)
