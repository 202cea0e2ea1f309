import { leftText } from '../page/left-text.ts'
import { all } from './dom.ts'

const ends = new WeakMap<Element, number>()

/** Counts every countdown of the page; `ended` is called once when one has reached zero. */
export const countDown = (ended: () => void) => {
  let isOver = false
  const tick = () => {
    for (const place of all('[data-countdown]')) {
      const left = Number(place.dataset.countdown)
      const end = ends.get(place) ?? performance.now() + left
      ends.set(place, end)
      const now = end - performance.now()
      place.textContent = leftText(now)
      if (now > 0 || left === 0 || isOver) continue
      isOver = true
      ended()
    }
  }
  tick()
  setInterval(tick, 500)
}
