import type { Button, Buttons, Target } from './queries.ts'
import { words } from './words.ts'

export const limits = { tops: 3, entries: 5, topName: 16, entryName: 60, url: 1024 } as const

/** Where a button stands: `[1]` is the second on top, `[1, 0]` the first below it. */
export type Spot = readonly [top: number, entry?: number]
/** Any button, on top or below. */
export type Leaf = Pick<Button, 'name' | 'to'>
export type Field = 'name' | 'url' | 'appid' | 'pagepath'

export interface Issue {
  /** The control's id in the page. */
  field: string
  text: string
}

export const fieldId = (spot: Spot, field: Field | 'to'): string => `menu-${spot.join('-')}-${field}`

/** Bytes of UTF-8, as WeChat counts. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text.trim()).length

export const nameLimit = (spot: Spot): number => (spot.length === 1 ? limits.topName : limits.entryName)

/** What WeChat would refuse. */
export const issuesOf = (buttons: Buttons): Issue[] =>
  buttons.flatMap((button, top) => [
    ...nameIssues(button.name, [top]),
    ...(button.entries.length === 0 ? targetIssues(button.to, [top]) : []),
    ...button.entries.flatMap((entry, at) => [
      ...nameIssues(entry.name, [top, at]),
      ...targetIssues(entry.to, [top, at]),
    ]),
  ])

/** The target of each kind that asks for nothing yet. */
export const targetOf = (kind: string, before: Target): Target => {
  const url = before.kind === 'page' ? '' : before.url
  if (kind === 'address') return { kind, url }
  if (kind === 'program') return { kind, appid: '', pagepath: '', url }
  return { kind: 'page', page: kind as keyof typeof words.menu.pages }
}

export const newEntry = (): Leaf => ({ name: '', to: { kind: 'page', page: 'home' } })

/** The list with the one at `from` moved to `to`. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}

const said = words.menu.problems

const nameIssues = (name: string, spot: Spot): Issue[] => {
  const field = fieldId(spot, 'name')
  const most = nameLimit(spot)
  if (name.trim() === '') return [{ field, text: said.name }]
  return bytesOf(name) > most ? [{ field, text: said.longName(most) }] : []
}

const targetIssues = (to: Target, spot: Spot): Issue[] => {
  if (to.kind === 'page') return []
  const url = urlIssues(to.url, spot)
  if (to.kind === 'address') return url
  return [
    ...(to.appid.trim() ? [] : [{ field: fieldId(spot, 'appid'), text: said.appid }]),
    ...(to.pagepath.trim() ? [] : [{ field: fieldId(spot, 'pagepath'), text: said.pagepath }]),
    ...url,
  ]
}

const urlIssues = (text: string, spot: Spot): Issue[] => {
  const url = text.trim()
  const field = fieldId(spot, 'url')
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return [{ field, text: said.url }]
  return bytesOf(url) > limits.url ? [{ field, text: said.longUrl }] : []
}
