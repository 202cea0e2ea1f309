import { blocksOf, toNode } from './convert.ts'
import { isFlow } from '../commands.ts'
import type { Session } from '../session.ts'

const startPx = 8
const edgePx = 60
const scrollPx = 14

interface Place {
  at: number
  /** Where the line is drawn, in the frame's own pixels. */
  y: number
}

/**
 * Drags by finger or pen: browsers give touch no drag and drop of their own. A sideways pull starts it, so that the list
 * itself still scrolls; `drop` gets the place among the page's blocks.
 */
export const startPointerDrag = (
  start: PointerEvent,
  handle: HTMLElement,
  session: Session,
  drop: (at: number) => void,
) => {
  const frame = session.editor.Canvas.getFrameEl()
  let shield: HTMLElement | null = null
  let line: HTMLElement | null = null
  let place: Place | null = null
  let last = start
  let scrolling = 0

  const begin = () => {
    handle.setPointerCapture(start.pointerId)
    // Over the frame, whose document would swallow the pointer.
    shield = mark('position:fixed;inset:0;z-index:1000;cursor:grabbing;touch-action:none')
    line = mark(
      'position:fixed;z-index:1001;height:3px;border-radius:2px;background:var(--ant-color-primary,#0e6b53);pointer-events:none;display:none',
    )
    scrolling = window.setInterval(scrollAtEdges, 16)
  }

  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    last = event
    if (!shield && Math.abs(event.clientX - start.clientX) < startPx) return
    if (!shield) begin()
    event.preventDefault()
    show()
  }

  const show = () => {
    const box = frame.getBoundingClientRect()
    const isInside =
      last.clientX > box.left &&
      last.clientX < box.right &&
      last.clientY > box.top &&
      last.clientY < box.bottom
    const scale = box.width / frame.offsetWidth || 1
    place = isInside ? placeAt(session, (last.clientY - box.top) / scale) : null
    if (!line) return
    line.style.display = place ? 'block' : 'none'
    if (place)
      Object.assign(line.style, {
        left: `${box.left}px`,
        width: `${box.width}px`,
        top: `${box.top + place.y * scale - 1}px`,
      })
  }

  const scrollAtEdges = () => {
    const box = frame.getBoundingClientRect()
    const { contentWindow } = frame
    if (!contentWindow || last.clientX < box.left || last.clientX > box.right) return
    if (last.clientY - box.top < edgePx) contentWindow.scrollBy(0, -scrollPx)
    else if (box.bottom - last.clientY < edgePx) contentWindow.scrollBy(0, scrollPx)
    else return
    show()
  }

  const end = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return
    clearInterval(scrolling)
    shield?.remove()
    line?.remove()
    for (const [name, hear] of hearers) window.removeEventListener(name, hear)
    if (!shield) return
    // The button under the finger must not take this as a click.
    handle.addEventListener('click', stop, { capture: true, once: true })
    setTimeout(() => handle.removeEventListener('click', stop, { capture: true }))
    if (event.type === 'pointerup' && place) drop(place.at)
  }

  const hearers = [
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
  ] as const
  for (const [name, hear] of hearers) window.addEventListener(name, hear, { passive: false })
}

const stop = (event: Event) => {
  event.stopPropagation()
  event.preventDefault()
}

const mark = (css: string): HTMLElement => {
  const el = document.createElement('div')
  el.style.cssText = css
  document.body.append(el)
  return el
}

/** Before the first flowing block whose middle lies below `y`, else behind the last. */
const placeAt = (session: Session, y: number): Place => {
  const blocks = blocksOf(session.editor.getWrapper()!)
  let place: Place = { at: blocks.findLastIndex((one) => isFlow(toNode(one))) + 1, y: 8 }
  for (const [at, block] of blocks.entries()) {
    const box = block.getEl()?.getBoundingClientRect()
    if (!box || !isFlow(toNode(block))) continue
    if (y < box.top + box.height / 2) return { at, y: box.top }
    place = { at: at + 1, y: box.bottom }
  }
  return place
}
