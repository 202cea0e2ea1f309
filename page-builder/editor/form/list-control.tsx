import { DeleteOutlined, DownOutlined, PlusOutlined, UpOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useGround } from '../ground.ts'
import { words } from '../words.ts'
import type { ControlProps } from './control-props.ts'
import { FieldLines } from './field-lines.tsx'
import { fieldsIn, newValue } from './fields.ts'
import styles from './form.module.css'

type Item = Record<string, unknown>

/** Items one under the other; the open one shows its own fields. */
export const ListControl = (props: ControlProps<readonly unknown[]>) => {
  const { field, id, value, type, set } = props
  const [openAt, setOpenAt] = useState<number | null>(null)
  const shape = field.shape.items ?? {}
  const isFull = value.length >= (field.shape.maxItems ?? Infinity)
  const swap = (at: number, to: number) => {
    set(moved(value, at, to))
    setOpenAt(openAt === at ? to : openAt)
  }
  const add = () => {
    set([...value, newValue(shape)])
    setOpenAt(value.length)
  }

  return (
    <div className={styles.stack}>
      <ol className={styles.items}>
        {value.map((item, at) => (
          <li key={at} className={styles.item}>
            <div className={styles.itemHead}>
              {shape.properties ? (
                <button
                  type="button"
                  className={styles.itemTitle}
                  aria-expanded={openAt === at}
                  onClick={() => setOpenAt(openAt === at ? null : at)}
                >
                  {titleOf(item, field.ui.titleOf) || words.form.item(at + 1)}
                </button>
              ) : (
                <LineItem
                  value={String(item)}
                  label={words.form.item(at + 1)}
                  type={(text) => type(value.with(at, text))}
                />
              )}
              <Button
                size="small"
                type="text"
                icon={<UpOutlined />}
                aria-label={words.form.upItem}
                disabled={at === 0}
                onClick={() => swap(at, at - 1)}
              />
              <Button
                size="small"
                type="text"
                icon={<DownOutlined />}
                aria-label={words.form.downItem}
                disabled={at === value.length - 1}
                onClick={() => swap(at, at + 1)}
              />
              <Button
                size="small"
                type="text"
                icon={<DeleteOutlined />}
                aria-label={words.form.removeItem}
                onClick={() => set(value.toSpliced(at, 1))}
              />
            </div>
            {shape.properties && openAt === at && (
              <div className={styles.itemBody}>
                <FieldLines
                  id={`${id}-${at}`}
                  fields={fieldsIn(shape)}
                  holder={item as Item}
                  type={(next) => type(value.with(at, next))}
                  set={(next) => set(value.with(at, next))}
                  path={[field.name, String(at)]}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <Button id={id} icon={<PlusOutlined />} disabled={isFull} onClick={add}>
        {isFull ? words.form.full(value.length) : words.form.addItem}
      </Button>
    </div>
  )
}

const LineItem = ({ value, label, type }: { value: string; label: string; type: (text: string) => void }) => {
  const { session } = useGround()
  return (
    <Input
      value={value}
      aria-label={label}
      maxLength={40}
      onChange={(event) => type(event.target.value)}
      onBlur={() => session.flush()}
    />
  )
}

const titleOf = (item: unknown, name: string | undefined): string => {
  const title = name && typeof item === 'object' && item !== null ? (item as Item)[name] : ''
  return typeof title === 'string' ? title : ''
}

const moved = (list: readonly unknown[], at: number, to: number): readonly unknown[] =>
  list.toSpliced(at, 1).toSpliced(to, 0, list[at])
