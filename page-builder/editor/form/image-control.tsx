import { PictureOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useGround } from '../ground.ts'
import { words } from '../words.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'

export const ImageControl = ({ id, value, set, field }: ControlProps<string>) => {
  const { pickers, pictureUrl } = useGround()
  const [isOpen, setOpen] = useState(false)
  const pick = (ref: string) => {
    setOpen(false)
    set(ref)
  }

  return (
    <div className={styles.image}>
      <button
        type="button"
        id={id}
        className={styles.thumb}
        aria-label={`${field.ui.label}：${value ? words.form.change : words.form.choosePicture}`}
        onClick={() => setOpen(true)}
      >
        {value ? <img src={pictureUrl(value, 200)} alt="" /> : <PictureOutlined />}
      </button>
      <div className={styles.imageDeeds}>
        <Button size="small" onClick={() => setOpen(true)}>
          {value ? words.form.change : words.form.choosePicture}
        </Button>
        {value && (
          <Button size="small" type="text" onClick={() => set('')}>
            {words.form.clear}
          </Button>
        )}
      </div>
      {isOpen && <pickers.Picture value={value} pick={pick} close={() => setOpen(false)} />}
    </div>
  )
}
