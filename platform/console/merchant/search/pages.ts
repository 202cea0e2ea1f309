import { type Place, sectionsFor } from '../frame/places.ts'
import { words } from './words.ts'

/** Something found, and where it leads. */
export interface Find {
  key: string
  group: string
  label: string
  note: string
  target: { place: Place } | { orderId: string } | { product: string }
}

/** Pages whose name, section or other words hold `q`; all of them for nothing. */
export const pagesFor = (q: string, permissions: readonly string[]): Find[] => {
  const asked = q.toLowerCase()
  return sectionsFor(permissions).flatMap((section) =>
    section.entries
      .filter(({ label, also }) =>
        `${section.label} ${section.caption} ${label} ${also}`.toLowerCase().includes(asked),
      )
      .map(({ to, label }) => ({
        key: to,
        group: words.pages,
        label,
        note: section.label === label ? '' : section.label,
        target: { place: to },
      })),
  )
}
