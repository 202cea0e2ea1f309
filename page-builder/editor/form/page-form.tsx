import type { PageDoc } from '@wanpu/blocks'
import { Input, Segmented } from 'antd'
import { useState } from 'react'
import { useGround, useShown } from '../ground.ts'
import { words } from '../words.ts'
import styles from './form.module.css'
import { ImageControl } from './image-control.tsx'

type Page = PageDoc['page']

/** What belongs to the page as a whole; in the same undo stack as its blocks. */
export const PageForm = () => {
  const { session } = useGround()
  const { page } = useShown()
  const { title: shareTitle = '', image = '' } = page.share ?? {}
  const set = (next: Partial<Page>) => session.setPage({ ...page, ...next })
  const setShare = (share: { title: string; image: string }) => {
    const { share: _old, ...rest } = page
    session.setPage(share.title || share.image ? { ...rest, share } : rest)
  }

  return (
    <div className={styles.lines}>
      <div className={styles.line}>
        <label htmlFor="page-title">{words.form.title}</label>
        <LateInput id="page-title" value={page.title} maxLength={40} set={(title) => set({ title })} />
      </div>
      <div className={styles.line}>
        <span className={styles.help}>{words.form.background}</span>
        <Segmented<Page['bg']>
          block
          name="page-bg"
          value={page.bg}
          options={[
            { value: 'bg', label: words.form.backgrounds.bg },
            { value: 'card', label: words.form.backgrounds.card },
          ]}
          onChange={(bg) => set({ bg })}
          aria-label={words.form.background}
        />
      </div>
      <div className={styles.line}>
        <label htmlFor="page-share">{words.form.share}</label>
        <LateInput
          id="page-share"
          value={shareTitle}
          maxLength={60}
          set={(title) => setShare({ title, image })}
        />
        <p className={styles.help}>{words.form.shareHelp}</p>
      </div>
      <div className={styles.line}>
        <label htmlFor="page-picture">{words.form.sharePicture}</label>
        <ImageControl
          id="page-picture"
          field={{ name: 'image', ui: { label: words.form.sharePicture, control: 'image' }, shape: {} }}
          value={image}
          type={(next) => setShare({ title: shareTitle, image: next })}
          set={(next) => setShare({ title: shareTitle, image: next })}
        />
      </div>
    </div>
  )
}

/** Changes the page when one is done writing. */
const LateInput = ({
  id,
  value,
  maxLength,
  set,
}: {
  id: string
  value: string
  maxLength: number
  set: (text: string) => void
}) => {
  const [text, setText] = useState(value)
  const [last, setLast] = useState(value)
  if (last !== value) {
    setLast(value)
    setText(value)
  }
  const settle = () => {
    if (text !== value) set(text)
  }
  return (
    <Input
      id={id}
      value={text}
      maxLength={maxLength}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onPressEnter={settle}
    />
  )
}
