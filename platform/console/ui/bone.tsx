import styles from './pieces.module.css'

/** A place where something will stand; sizes are CSS lengths. */
export const Bone = ({ width = '100%', height }: { width?: string; height?: string }) => (
  <span className={styles.bone} style={{ width, ...(height && { height }) }} aria-hidden />
)
