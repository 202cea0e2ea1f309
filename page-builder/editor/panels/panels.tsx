import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { App, Button, Segmented } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { type Device, showDevice } from '../canvas/device.ts'
import type { PageEditorProps } from '../editor-props.ts'
import { useGround, useShown } from '../ground.ts'
import type { Opened } from '../open-page.ts'
import styles from '../page-editor.module.css'
import { words } from '../words.ts'
import { Bar } from './bar.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Outline } from './outline.tsx'
import { Palette } from './palette.tsx'
import { Properties } from './properties.tsx'
import { Publishing } from './publishing.tsx'
import { Recovery } from './recovery.tsx'

interface Props {
  opened: Opened
  publish: PageEditorProps['publish']
  preview: PageEditorProps['preview'] | undefined
  before: ReactNode
}

/** Everything around the canvas of an open page. */
export const Panels = ({ opened, publish, preview, before }: Props) => {
  const { session } = useGround()
  const { selectedId } = useShown()
  const [left, setLeft] = useState<'palette' | 'outline'>('palette')
  // On a small screen one panel at a time lies over the canvas.
  const [over, setOver] = useState<'left' | 'right' | null>(null)
  const [lastId, setLastId] = useState(selectedId)
  if (lastId !== selectedId) {
    setLastId(selectedId)
    setOver(selectedId ? 'right' : null)
  }
  const [device, setDevice] = useState<Device>('phone')
  const [isPublishing, setPublishing] = useState(false)

  useEffect(() => showDevice(session.editor, device), [session, device])

  const showPreview = async () => {
    session.flush()
    if (await opened.saver.flush()) preview?.()
  }

  return (
    <>
      <Bar
        saver={opened.saver}
        before={before}
        device={device}
        setDevice={setDevice}
        preview={preview && (() => void showPreview())}
        publish={() => setPublishing(true)}
      />
      <aside className={styles.left} data-over={over === 'left'} aria-label={words.panels.palette}>
        <div className={styles.tabs}>
          <Segmented
            block
            name="left-panel"
            value={left}
            options={[
              { value: 'palette', label: words.panels.palette },
              { value: 'outline', label: words.panels.outline },
            ]}
            onChange={setLeft}
          />
          <Button
            className={styles.closeLeft ?? ''}
            type="text"
            icon={<CloseOutlined />}
            aria-label={words.panels.close}
            onClick={() => setOver(null)}
          />
        </div>
        <div className={styles.scroll}>{left === 'palette' ? <Palette /> : <Outline />}</div>
      </aside>
      <aside className={styles.right} data-over={over === 'right'} aria-label={words.panels.properties}>
        <Properties />
      </aside>
      <Button
        className={styles.addHere ?? ''}
        type="primary"
        shape="round"
        icon={<PlusOutlined />}
        onClick={() => setOver('left')}
      >
        {words.panels.palette}
      </Button>
      <Aloud opened={opened} />
      <ConflictDialog saver={opened.saver} />
      <Recovery opened={opened} />
      {isPublishing && (
        <Publishing saver={opened.saver} publish={publish} close={() => setPublishing(false)} />
      )}
    </>
  )
}

/** What the editor says: for the ear, and for a moment for the eye. */
const Aloud = ({ opened }: { opened: Opened }) => {
  const { message } = App.useApp()
  const [said, setSaid] = useState('')
  useEffect(
    () =>
      opened.listen((sentence, isNotice) => {
        setSaid(sentence)
        if (isNotice) void message.info(sentence)
      }),
    [opened, message],
  )
  return (
    <div className={styles.aloud} aria-live="polite">
      {said}
    </div>
  )
}
