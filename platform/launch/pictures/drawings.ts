import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'

/** One drawing of fluent-emoji as the inside of an svg of 32 × 32; throws RangeError when there is none. */
export const readDrawing = (name: string): string => {
  places ??= findPlaces()
  const place = places.get(name)
  if (!place) throw new RangeError(`fluent-emoji has no ${name}`)

  const handle = openSync(file, 'r')
  const bytes = Buffer.alloc(place[1] - place[0])
  readSync(handle, bytes, 0, bytes.length, place[0])
  closeSync(handle)
  return JSON.parse(bytes.toString('utf8')) as string
}

const file = createRequire(import.meta.url).resolve('@iconify-json/fluent-emoji/icons.json')

/** Where each drawing lies in the file. It has 100 MB, and parsing it would cost four times that in memory. */
let places: Map<string, readonly [start: number, end: number]> | undefined

const findPlaces = () => {
  const found = new Map<string, readonly [number, number]>()
  const text = readFileSync(file)
  const mark = Buffer.from('"body": ')
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const nameEnd = text.lastIndexOf('": {', at)
    const nameStart = text.lastIndexOf('"', nameEnd - 1) + 1
    const start = at + mark.length
    const end = text.lastIndexOf('"', text.indexOf('\n', start)) + 1
    found.set(text.toString('latin1', nameStart, nameEnd), [start, end])
  }
  return found
}
