import { Alert, Button, Modal, Slider } from 'antd'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { type View, dragged, mostZoom, sideOf, wholeView, within } from './crop.ts'
import styles from './media.module.css'
import { words } from './words.ts'

interface Props {
  image: HTMLImageElement
  /** The square that is made, in pixels. */
  size: number
  step: string
  cut: (view: View) => void
  /** None when only a square will do. */
  keep?: (() => void) | undefined
  skip: () => void
}

/** A square out of a picture, by pointer, wheel or keys. */
export const CropDialog = ({ image, size, step, cut, keep, skip }: Props) => {
  const [view, setView] = useState<View>(wholeView)
  const said = words.crop
  return (
    <Modal
      open
      title={[said.title, step].filter(Boolean).join(' · ')}
      width={420}
      onCancel={skip}
      footer={
        <>
          {keep ? <Button onClick={keep}>{said.keep}</Button> : <Button onClick={skip}>{said.skip}</Button>}
          <Button type="primary" onClick={() => cut(view)}>
            {said.use(size)}
          </Button>
        </>
      }
    >
      <CropFrame image={image} view={view} change={setView} />
      <Slider
        min={1}
        max={mostZoom}
        step={0.01}
        value={view.zoom}
        ariaLabelForHandle={said.zoom}
        tooltip={{ open: false }}
        onChange={(zoom) => setView((now) => within(sizeOfImage(image), { ...now, zoom }))}
      />
      <p className={styles.hint}>{said.hint}</p>
      {sideOf(sizeOfImage(image), view) < size && <Alert type="warning" showIcon title={said.small(size)} />}
    </Modal>
  )
}

interface FrameProps {
  image: HTMLImageElement
  view: View
  change: (next: (view: View) => View) => void
}

const CropFrame = ({ image, view, change }: FrameProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const size = sizeOfImage(image)
  const move = (right: number, down: number) => change((now) => dragged(size, now, right, down))
  const zoomBy = (times: number) => change((now) => within(size, { ...now, zoom: now.zoom * times }))
  useWheel(frame, zoomBy)

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { width } = event.currentTarget.getBoundingClientRect()
    move(event.movementX / width, event.movementY / width)
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    if ('zoom' in act) zoomBy(act.zoom)
    else move(act.right, act.down)
  }

  const side = sideOf(size, view)
  return (
    <div
      ref={frame}
      className={styles.cropFrame}
      role="application"
      aria-label={words.crop.frame}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the frame is moved by keys
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    >
      <img
        src={image.src}
        alt=""
        draggable={false}
        style={{
          width: `${(size.width / side) * 100}%`,
          left: `${50 - ((view.x * size.width) / side) * 100}%`,
          top: `${50 - ((view.y * size.height) / side) * 100}%`,
        }}
      />
    </div>
  )
}

const keys: Record<string, { right: number; down: number } | { zoom: number }> = {
  ArrowLeft: { right: 0.05, down: 0 },
  ArrowRight: { right: -0.05, down: 0 },
  ArrowUp: { right: 0, down: 0.05 },
  ArrowDown: { right: 0, down: -0.05 },
  '+': { zoom: 1.1 },
  '=': { zoom: 1.1 },
  '-': { zoom: 1 / 1.1 },
}

// React listens to wheels passively, so the page behind would scroll along.
const useWheel = (frame: React.RefObject<HTMLDivElement | null>, zoomBy: (times: number) => void) => {
  const latest = useRef(zoomBy)
  useEffect(() => {
    latest.current = zoomBy
  })
  useEffect(() => {
    const element = frame.current
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      latest.current(event.deltaY < 0 ? 1.08 : 1 / 1.08)
    }
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [frame])
}

const sizeOfImage = (image: HTMLImageElement) => ({ width: image.naturalWidth, height: image.naturalHeight })
