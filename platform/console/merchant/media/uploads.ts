import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Shop } from '../shop.ts'
import { pictureProblem } from './problem-text.ts'
import { libraryKey } from './queries.ts'
import { type Uploaded, uploadPicture } from './upload.ts'

/** A picture on its way; `problem` says why it did not arrive. */
export interface Upload {
  id: number
  name: string
  part: number
  problem?: string
}

let uploadsSoFar = 0

/** Uploads one after the other; `arrived` is called for each that did. */
export const useUploads = (shop: Shop, arrived: (picture: Uploaded) => void) => {
  const queries = useQueryClient()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const change = useCallback(
    (id: number, said: Partial<Upload>) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...said } : one))),
    [],
  )
  const dismiss = useCallback((id: number) => setUploads((all) => all.filter((one) => one.id !== id)), [])

  const send = async (files: readonly File[]) => {
    const queued = files.map((file) => {
      uploadsSoFar += 1
      return { id: uploadsSoFar, file }
    })
    setUploads((all) => [...all, ...queued.map(({ id, file }) => ({ id, name: file.name, part: 0 }))])
    for (const { id, file } of queued) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one at a time: each keeps its place, and the connection is the limit
        arrived(await uploadPicture(shop, file, (part) => change(id, { part })))
        dismiss(id)
      } catch (error) {
        change(id, { problem: pictureProblem(error) })
      }
    }
    await queries.invalidateQueries({ queryKey: libraryKey(shop) })
  }
  return { uploads, send, dismiss }
}
