import { Disk, errors } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Files } from '#request'
import type { BucketSettings } from './s3.ts'

export type FilesSettings = { kind: 'disk'; folder: string } | ({ kind: 's3' } & BucketSettings)

/** Opens the store of files; the S3 client is loaded only where it is used. */
export const createFiles = async (settings: FilesSettings): Promise<Files> => {
  if (settings.kind === 'disk') {
    return filesOn(new Disk(new FSDriver({ location: settings.folder, visibility: 'private' })), (call) =>
      call(),
    )
  }

  const { openBucket } = await import('./s3.ts')
  const { disk, guarded } = openBucket(settings)
  return filesOn(disk, guarded)
}

type Guarded = <T>(call: () => Promise<T>) => Promise<T>

const filesOn = (disk: Disk, guarded: Guarded): Files => ({
  put: (key, bytes, mime) => guarded(() => disk.put(key, bytes, { contentType: mime })),
  open: (key) =>
    guarded(async () => {
      try {
        const { contentLength } = await disk.getMetaData(key)
        return { bytes: contentLength, stream: await disk.getStream(key) }
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    }),
  removeAll: (folder) => guarded(() => disk.deleteAll(`${folder}/`)),
})

const isMissing = (error: unknown): boolean => {
  if (!(error instanceof errors.E_CANNOT_GET_METADATA || error instanceof errors.E_CANNOT_READ_FILE))
    return false
  const { cause } = error
  if (!(cause instanceof Error)) return false
  return ('code' in cause && cause.code === 'ENOENT') || ['NotFound', 'NoSuchKey'].includes(cause.name)
}
