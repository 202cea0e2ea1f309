import styles from './open-shop.module.css'
import { words } from './words.ts'

interface Props {
  industries: readonly { industry: string; name: string; summary: string; accent: string }[]
  /** Given by the form's field. */
  value?: string
  onChange?: (industry: string) => void
}

/** One industry of several, each with what it is for and the colour of its look. */
export const Industries = ({ industries, value, onChange }: Props) => (
  <div className={styles.industries} role="radiogroup" aria-label={words.industry}>
    {industries.map(({ industry, name, summary, accent }) => (
      <label key={industry} className={styles.industry}>
        <input
          type="radio"
          name="industry"
          value={industry}
          checked={value === industry}
          onChange={() => onChange?.(industry)}
        />
        <span className={styles.industryName}>
          <strong>{name}</strong>
          <small>{summary}</small>
        </span>
        <span className={styles.swatch} style={{ background: accent }} aria-hidden />
      </label>
    ))}
  </div>
)
