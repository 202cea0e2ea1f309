import { useState } from 'react'
import styles from './pieces.module.css'
import { words } from './words.ts'

/** A square picture of 48 px; without one, or when it fails, a quiet place of the same size. */
export const Picture = ({ src, alt = '' }: { src: string; alt?: string }) => {
  const [failed, setFailed] = useState('')
  if (!src || failed === src) {
    return (
      <span className={styles.picture} aria-hidden={alt === ''}>
        {words.noPicture}
      </span>
    )
  }
  return (
    <img
      className={styles.picture}
      src={src}
      alt={alt}
      width={48}
      height={48}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(src)}
    />
  )
}
