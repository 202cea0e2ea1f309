import { useState } from 'react'
import styles from './form.module.css'

interface Props {
  id: string
  label: string
  value: number | null
  /** Digits behind the point. */
  digits: 0 | 2
  problem?: string | undefined
  isDisabled?: boolean
  /** Must be the same function while the row is the same, or the row is drawn anew. */
  change: (value: number | null) => void
}

/** A small field for a number; a table may hold a thousand of them. */
export const NumberCell = ({ id, label, value, digits, problem, isDisabled = false, change }: Props) => {
  const [typed, setTyped] = useState<string | null>(null)
  const read = (text: string) => {
    const kept = text.replaceAll(',', '').trim()
    if (!(digits === 0 ? /^\d*$/ : /^\d*\.?\d{0,2}$/).test(kept)) return
    setTyped(kept)
    change(kept === '' || kept === '.' ? null : Number(kept))
  }

  return (
    <input
      id={id}
      className={styles.cell}
      inputMode={digits === 0 ? 'numeric' : 'decimal'}
      autoComplete="off"
      aria-label={label}
      aria-invalid={problem !== undefined}
      title={problem}
      maxLength={10}
      disabled={isDisabled}
      value={typed ?? (value === null ? '' : String(value))}
      onChange={({ target }) => read(target.value)}
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(null)}
    />
  )
}
