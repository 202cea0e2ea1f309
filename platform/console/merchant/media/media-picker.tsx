import { UploadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Alert, Button, Modal, Progress } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { SearchField } from '../../ui/search-field.tsx'
import { words as shared } from '../../ui/words.ts'
import type { Shop } from '../shop.ts'
import { type Shape, useCropping } from './cropping.tsx'
import { LibraryGrid } from './library-grid.tsx'
import styles from './media.module.css'
import { libraryQuery } from './queries.ts'
import { sizeOf } from './size.ts'
import { type Upload, useUploads } from './uploads.ts'
import { words } from './words.ts'

interface Props {
  shop: Shop
  /** How many pictures may be chosen. */
  max?: number
  /** The square that uploads are cropped to. */
  shape?: Shape
  /** With `asset:<id>` in the order they were chosen. */
  pick: (refs: string[]) => void
  close: () => void
}

/** The shop's pictures to choose from, and a way to bring new ones. */
export const MediaPicker = ({ shop, max = 1, shape, pick, close }: Props) => {
  const [q, search] = useState<string>()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const library = useInfiniteQuery(libraryQuery(shop, q ?? ''))
  const choose = (ref: string) =>
    setChosen((now) => {
      if (now.includes(ref)) return now.filter((one) => one !== ref)
      if (max === 1) return [ref]
      return now.length < max ? [...now, ref] : now
    })
  const { uploads, send, dismiss } = useUploads(shop, ({ ref }) =>
    setChosen((now) => (max === 1 ? [ref] : [...now, ref].slice(0, max))),
  )
  const { shaped, dialog } = useCropping(shape)
  const bring = async (files: readonly File[]) => send(await shaped(files))
  const usedBytes = library.data?.pages[0]?.usedBytes

  return (
    <Modal
      open
      title={words.title}
      width={860}
      onCancel={close}
      footer={
        <div className={styles.foot}>
          <span role="status">{words.chosen(chosen.length, max)}</span>
          <span className={styles.used}>{usedBytes !== undefined && words.used(sizeOf(usedBytes))}</span>
          <Button onClick={close}>{shared.cancel}</Button>
          <Button type="primary" disabled={chosen.length === 0} onClick={() => pick([...chosen])}>
            {words.use(chosen.length)}
          </Button>
        </div>
      }
    >
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event: DragEvent) => {
          event.preventDefault()
          void bring([...event.dataTransfer.files])
        }}
      >
        <div className={styles.tools}>
          <UploadButton isSingle={max === 1} bring={(files) => void bring(files)} />
          <SearchField hint={words.search} said={q} search={search} />
        </div>
        <p className={styles.hint}>{words.uploadHint}</p>
        <Uploads uploads={uploads} dismiss={dismiss} />
        <LibraryGrid
          shop={shop}
          library={library}
          isSearch={q !== undefined}
          chosen={chosen}
          choose={choose}
          isOrdered={max > 1}
          forget={(ref) => setChosen((now) => now.filter((one) => one !== ref))}
        />
      </div>
      {dialog}
    </Modal>
  )
}

const UploadButton = ({ isSingle, bring }: { isSingle: boolean; bring: (files: File[]) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button type="primary" icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {words.upload}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!isSingle}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        aria-label={words.upload}
        onChange={({ target }) => {
          bring([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </>
  )
}

const Uploads = ({ uploads, dismiss }: { uploads: readonly Upload[]; dismiss: (id: number) => void }) => (
  <div className={styles.uploads} aria-live="polite">
    {uploads.map(({ id, name, part, problem }) =>
      problem ? (
        <Alert
          key={id}
          type="error"
          showIcon
          title={`${name}：${problem}`}
          closable={{ 'aria-label': words.dismiss, onClose: () => dismiss(id) }}
        />
      ) : (
        <div key={id}>
          <span>{words.uploading(name)}</span>
          <Progress percent={Math.round(part * 100)} size="small" status="active" />
        </div>
      ),
    )}
  </div>
)
