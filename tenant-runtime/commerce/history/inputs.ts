import { z } from 'zod'
import { readCursor, writeCursor } from '#catalog'

/** The last deed that was shown; the next page begins before it. */
export interface DeedCursor {
  at: Date
  id: string
}

export const historyQuery = z.strictObject({ after: z.string().max(200).optional() })

export const writeDeedCursor = ({ at, id }: DeedCursor): string => writeCursor({ key: at.getTime(), id })

/** Reads a cursor back; anything else is 422. */
export const readDeedCursor = (text: string): DeedCursor => {
  const { key, id } = readCursor(text)
  return { at: new Date(key), id }
}
