import GjsEditor, { Canvas } from '@grapesjs/react'
import grapesjs, { type Editor } from 'grapesjs'
import 'grapesjs/dist/css/grapes.min.css'
import { useEffect, useRef, useState } from 'react'
import { registerBlocks } from './canvas/block-types.ts'
import { editorConfig } from './canvas/config.ts'
import { type DataHub, createDataHub } from './canvas/data-hub.ts'
import { frameCss } from './canvas/frame.ts'
import { canvasCtx } from './canvas/page-ctx.ts'
import type { PageEditorProps } from './editor-props.ts'
import { type Opened, openPage } from './open-page.ts'
import styles from './page-editor.module.css'
import { Workspace } from './workspace.tsx'

/** Edits one page. What it is given at first counts; another page wants another `key`. */
export const PageEditor = (props: PageEditorProps) => {
  const { shopId, theme, loadNeeds, pictureUrl } = props
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useRef<Opened | null>(null)
  const [options] = useState(() => editorConfig(frameCss(theme)))
  const hub = useRef<DataHub | null>(null)

  const setUp = (editor: Editor) => {
    hub.current = createDataHub(loadNeeds)
    registerBlocks(editor, { hub: hub.current, ctx: () => canvasCtx(shopId, pictureUrl) })
  }
  const ready = (editor: Editor) => {
    open.current?.close()
    open.current = openPage(editor, hub.current!, props)
    setOpened(open.current)
  }
  useEffect(
    () => () => {
      open.current?.close()
      open.current = null
    },
    [],
  )

  return (
    <div className={styles.editor}>
      <GjsEditor grapesjs={grapesjs} options={options} onEditor={setUp} onReady={ready}>
        <Workspace
          opened={opened}
          publish={props.publish}
          {...(props.preview && { preview: props.preview })}
          before={props.before}
          canvas={<Canvas className={styles.canvas} />}
        />
      </GjsEditor>
    </div>
  )
}
