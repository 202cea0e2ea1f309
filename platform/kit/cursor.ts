import { z } from 'zod'
import { isId } from './ids.ts'
import { invalidInput } from './problem.ts'

/** Where a list goes on: what its last row is sorted by, as a whole number, and that row's id. */
export interface Cursor {
  key: number
  id: string
}

export const writeCursor = ({ key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** Reads a cursor back; anything else is 422. */
export const readCursor = (text: string): Cursor => {
  const read = shape.safeParse(parsed(text)).data
  if (!read) throw invalidInput({ errors: [{ pointer: '/after', detail: 'not a cursor' }] })
  return { key: read[0], id: read[1] }
}

/** The last row of a list that goes from the youngest to the oldest. */
export interface Moment {
  at: Date
  id: string
}

export const writeMoment = ({ at, id }: Moment): string => writeCursor({ key: at.getTime(), id })

/** Reads a moment back; anything else is 422. */
export const readMoment = (text: string): Moment => {
  const { key, id } = readCursor(text)
  return { at: new Date(key), id }
}

const shape = z.tuple([z.int().min(0), z.string().refine(isId)])

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
