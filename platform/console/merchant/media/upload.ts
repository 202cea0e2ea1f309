import { RequestProblem } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'

/** A picture as the library answers it. */
export interface Uploaded {
  ref: string
  width: number
  height: number
}

export const mostBytes = 20 * 1024 * 1024

/** Sends a picture and tells how far it is, from 0 to 1; throws a RequestProblem. */
export const uploadPicture = (
  shop: Pick<Shop, 'id'>,
  file: File,
  progress: (part: number) => void,
): Promise<Uploaded> => {
  if (file.size > mostBytes) return Promise.reject(new RequestProblem('too-large', 413, ''))

  // fetch does not tell how much was sent.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(
      'POST',
      `/api/shop/${shop.id}/media?name=${encodeURIComponent(file.name.slice(0, 100) || 'picture')}`,
    )
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / Math.max(1, total)))
    request.addEventListener('error', () => reject(new RequestProblem('offline', 0, '')))
    request.addEventListener('load', () => {
      const said: unknown = request.response
      if (request.status === 201 && isUploaded(said)) resolve(said)
      else reject(problemOf(request.status, said))
    })
    request.send(file)
  })
}

const isUploaded = (said: unknown): said is Uploaded =>
  typeof said === 'object' && said !== null && 'ref' in said && typeof said.ref === 'string'

const problemOf = (status: number, said: unknown): RequestProblem => {
  if (typeof said !== 'object' || said === null || !('code' in said))
    return new RequestProblem('unreadable', status, '')
  const { code, ...details } = said
  return new RequestProblem(String(code), status, '', details)
}
