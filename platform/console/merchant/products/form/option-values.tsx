import { CloseOutlined, PictureOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { pictureAt } from '../../media/address.ts'
import { MediaPicker } from '../../media/media-picker.tsx'
import type { Shop } from '../../shop.ts'
import type { DraftValue } from './draft.ts'
import { namesIn, newKey } from './edits.ts'
import styles from './form.module.css'
import { productShape } from './pictures-card.tsx'
import { words } from './words.ts'

const said = words.options
const mostValues = 40

interface Props {
  shop: Shop
  values: readonly DraftValue[]
  put: (values: DraftValue[]) => void
}

/** The values of an option, each with its name and maybe a picture; a line of names adds several. */
export const OptionValues = ({ shop, values, put }: Props) => {
  const [typed, setTyped] = useState('')
  const [picturing, setPicturing] = useState<string>()
  const add = () => {
    const names = namesIn(
      typed,
      values.map((value) => value.name),
    )
    put([...values, ...names.map((name) => ({ key: newKey(), name, picture: null }))].slice(0, mostValues))
    setTyped('')
  }
  const change = (key: string, next: Partial<DraftValue>) =>
    put(values.map((value) => (value.key === key ? { ...value, ...next } : value)))

  return (
    <div className={styles.values}>
      {values.map((value) => (
        <span key={value.key} className={styles.value}>
          <button
            type="button"
            className={styles.valuePicture}
            aria-label={said.picture(value.name)}
            onClick={() => setPicturing(value.key)}
          >
            {value.picture ? (
              <img src={pictureAt(shop, value.picture, 200)} alt="" width={26} height={26} />
            ) : (
              <PictureOutlined />
            )}
          </button>
          <Input
            variant="borderless"
            size="small"
            aria-label={said.rename(value.name)}
            value={value.name}
            maxLength={40}
            style={{ width: `${Math.max(3, value.name.length * 1.1 + 1.5)}em` }}
            onChange={({ target }) => change(value.key, { name: target.value })}
          />
          <Button
            type="text"
            size="small"
            icon={<CloseOutlined />}
            aria-label={said.removeValue(value.name)}
            onClick={() => put(values.filter((one) => one.key !== value.key))}
          />
        </span>
      ))}
      {values.length < mostValues && (
        <Input
          className={styles.newValue ?? ''}
          placeholder={said.valueHint}
          aria-label={said.value}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={add}
          onBlur={add}
        />
      )}
      {picturing && (
        <MediaPicker
          shop={shop}
          shape={productShape}
          close={() => setPicturing(undefined)}
          pick={([picture = null]) => {
            change(picturing, { picture })
            setPicturing(undefined)
          }}
        />
      )}
    </div>
  )
}
