import type { ReactNode } from 'react'
import type { PageEditorProps } from './editor-props.ts'
import { GroundProvider } from './ground.ts'
import type { Opened } from './open-page.ts'
import styles from './page-editor.module.css'
import { Panels } from './panels/panels.tsx'

interface Props extends Pick<PageEditorProps, 'publish' | 'preview' | 'before'> {
  /** Null until the canvas is ready. */
  opened: Opened | null
  canvas: ReactNode
}

/** Bar above, palette left, canvas in the middle, properties right. */
export const Workspace = ({ opened, canvas, publish, preview, before }: Props) => (
  <div className={styles.workspace}>
    {opened ? (
      <GroundProvider value={opened.ground}>
        <Panels opened={opened} publish={publish} preview={preview} before={before} />
      </GroundProvider>
    ) : (
      <div className={styles.bones}>{before}</div>
    )}
    <main className={styles.stage}>{canvas}</main>
  </div>
)
