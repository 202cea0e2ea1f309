import { RedoOutlined, ReloadOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Segmented, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import type { Device } from '../canvas/device.ts'
import { useGround, useShown } from '../ground.ts'
import type { Saver } from '../save/saver.ts'
import { words } from '../words.ts'
import styles from './bar.module.css'
import { StatusLine } from './status-line.tsx'

interface Props {
  saver: Saver
  /** The way back and the page's name. */
  before: ReactNode
  device: Device
  setDevice: (device: Device) => void
  preview: (() => void) | undefined
  publish: () => void
}

/** Saving says itself on the left; publishing is a deed of its own, far on the right. */
export const Bar = ({ saver, before, device, setDevice, preview, publish }: Props) => {
  const { session, hub } = useGround()
  const { canUndo, canRedo } = useShown()

  return (
    <header className={styles.bar}>
      <div className={styles.side}>
        {before}
        <StatusLine saver={saver} />
      </div>
      <div className={styles.tools} role="toolbar" aria-label={words.bar.tools}>
        <Tooltip title={words.bar.undo}>
          <Button
            type="text"
            icon={<UndoOutlined />}
            aria-label={words.bar.undo}
            disabled={!canUndo}
            onClick={session.undo}
          />
        </Tooltip>
        <Tooltip title={words.bar.redo}>
          <Button
            type="text"
            icon={<RedoOutlined />}
            aria-label={words.bar.redo}
            disabled={!canRedo}
            onClick={session.redo}
          />
        </Tooltip>
        <Tooltip title={words.bar.refresh}>
          <Button
            type="text"
            icon={<ReloadOutlined />}
            aria-label={words.bar.refresh}
            onClick={hub.refresh}
            className={styles.refresh ?? ''}
          />
        </Tooltip>
        <Segmented<Device>
          name="device"
          aria-label={words.bar.device}
          value={device}
          options={[
            { value: 'phone', label: words.bar.phone },
            { value: 'desktop', label: words.bar.desktop },
          ]}
          onChange={setDevice}
          className={styles.device ?? ''}
        />
      </div>
      <div className={styles.end}>
        {preview && <Button onClick={preview}>{words.bar.preview}</Button>}
        <Button type="primary" onClick={publish}>
          {words.bar.publish}
        </Button>
      </div>
    </header>
  )
}
