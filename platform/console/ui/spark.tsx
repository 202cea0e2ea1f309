import styles from './spark.module.css'

interface Line {
  /** What the line is, for the legend and for who can't see it. */
  label: string
  values: readonly number[]
  isPast?: boolean
}

/** Small lines over a common ground; the first is the one that counts. */
export const Spark = ({
  lines,
  label,
  tall = false,
}: {
  lines: readonly Line[]
  label: string
  tall?: boolean
}) => {
  const highest = Math.max(1, ...lines.flatMap((line) => line.values))
  const steps = Math.max(2, ...lines.map((line) => line.values.length)) - 1

  return (
    <svg
      className={`${styles.spark} ${tall ? styles.tall : ''}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {lines.toReversed().map((line) => {
        const path = pathOf(line.values, highest, steps)
        return (
          <g key={line.label} className={line.isPast ? styles.past : styles.present}>
            {!line.isPast && line.values.length > 1 && (
              <path
                className={styles.ground}
                d={`${path} L${((line.values.length - 1) * 100) / steps} 100 L0 100 Z`}
              />
            )}
            <path className={styles.line} d={path} vectorEffect="non-scaling-stroke" />
          </g>
        )
      })}
    </svg>
  )
}

const pathOf = (values: readonly number[], highest: number, steps: number): string =>
  values
    .map((value, at) => `${at === 0 ? 'M' : 'L'}${(at * 100) / steps} ${96 - (value / highest) * 90}`)
    .join(' ')
