import type { ReactNode } from 'react'
import styles from './form.module.css'

interface Props {
  id: string
  label: string
  help?: string | undefined
  problem?: string | undefined
  advice?: string | undefined
  children: ReactNode
}

/** A labelled control with what helps, what is wrong or what could be better under it. */
export const Field = ({ id, label, help, problem, advice, children }: Props) => (
  <div className={styles.field} data-wrong={problem !== undefined || undefined}>
    <label htmlFor={id}>{label}</label>
    {children}
    <Notes id={id} help={help} problem={problem} advice={advice} />
  </div>
)

export const Notes = ({ id, help, problem, advice }: Omit<Props, 'label' | 'children'>) => (
  <div id={`${id}-notes`} className={styles.notes}>
    {problem ? (
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    ) : (
      help && <p>{help}</p>
    )}
    {!problem && advice && <p className={styles.advice}>{advice}</p>}
  </div>
)
