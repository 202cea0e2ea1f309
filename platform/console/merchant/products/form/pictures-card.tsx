import { CloseOutlined, HolderOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { Card } from '../../../ui/card.tsx'
import { pictureAt } from '../../media/address.ts'
import { MediaPicker } from '../../media/media-picker.tsx'
import type { PartProps } from './basics-card.tsx'
import { mostPictures } from './checks.ts'
import { moved } from './edits.ts'
import { Notes } from './field.tsx'
import styles from './form.module.css'
import { words } from './words.ts'

const said = words.pictures
/** What the shop shows best. */
export const productShape = { size: 800, isRequired: false }

/** The pictures in their order, the first leading. */
export const PicturesCard = ({ shop, draft: { pictures }, change, problems, advice }: PartProps) => {
  const [isPicking, setPicking] = useState(false)
  const move = (from: number, to: number) => change({ pictures: moved(pictures, from, to) })

  return (
    <Card title={said.title}>
      <p className={styles.lead}>{said.lead}</p>
      <ul className={styles.pictures}>
        {pictures.map((ref, at) => (
          <Tile
            key={ref}
            at={at}
            src={pictureAt(shop, ref, 400)}
            move={move}
            remove={() => change({ pictures: pictures.filter((one) => one !== ref) })}
          />
        ))}
        {pictures.length < mostPictures && (
          <li>
            <button
              id="pictures"
              type="button"
              className={styles.addPicture}
              onClick={() => setPicking(true)}
            >
              <PlusOutlined />
              {said.add}
              <small>{`${pictures.length} / ${mostPictures}`}</small>
            </button>
          </li>
        )}
      </ul>
      <Notes id="pictures" problem={problems.pictures} advice={advice.pictures} />
      {isPicking && (
        <MediaPicker
          shop={shop}
          max={mostPictures - pictures.length}
          shape={productShape}
          close={() => setPicking(false)}
          pick={(refs) => {
            change({ pictures: [...new Set([...pictures, ...refs])].slice(0, mostPictures) })
            setPicking(false)
          }}
        />
      )}
    </Card>
  )
}

interface TileProps {
  at: number
  src: string
  move: (from: number, to: number) => void
  remove: () => void
}

const Tile = ({ at, src, move, remove }: TileProps) => {
  const [isSquare, setSquare] = useState(true)
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key]
    if (!step) return
    event.preventDefault()
    move(at, at + step)
  }
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-place]')
    const to = Number(under?.getAttribute('data-place') ?? at)
    if (to !== at) move(at, to)
  }

  return (
    <li className={styles.tile} data-place={at}>
      <img
        src={src}
        alt={said.of(at + 1)}
        width={132}
        height={132}
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setSquare(Math.abs(naturalWidth - naturalHeight) <= naturalWidth / 50)
        }
      />
      {at === 0 && <span className={styles.mainPicture}>{said.main}</span>}
      {!isSquare && <span className={styles.notSquare}>{said.notSquare}</span>}
      <button
        type="button"
        className={styles.holder}
        aria-label={said.move(at + 1)}
        onKeyDown={press}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
      >
        <HolderOutlined />
      </button>
      <Button
        className={styles.removePicture ?? ''}
        size="small"
        shape="circle"
        icon={<CloseOutlined />}
        aria-label={said.remove(at + 1)}
        onClick={remove}
      />
    </li>
  )
}
