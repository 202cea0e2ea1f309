import type { ReactNode } from 'react'
import { usePageTitle } from './page.tsx'
import styles from './sign-in.module.css'
import { words } from './words.ts'

interface Props {
  mark: string
  said: { title: string; lead: string; promise: string; points: readonly string[] }
  children: ReactNode
}

/** The screen before a console: what it promises on one side, a form on the other. */
export const Door = ({ mark, said, children }: Props) => {
  usePageTitle(said.title)

  return (
    <div className={styles.screen}>
      <div className={styles.face}>
        <div className={styles.brand}>
          <img src={mark} alt="" />
          {words.brand}
        </div>
        <div>
          <p className={styles.promise}>{said.promise}</p>
          <ul className={styles.points}>
            {said.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
        <img className={styles.sign} src={mark} alt="" />
      </div>
      <main className={styles.desk}>
        <div className={styles.form}>
          <h1>{said.title}</h1>
          <p className={styles.lead}>{said.lead}</p>
          {children}
        </div>
      </main>
    </div>
  )
}
