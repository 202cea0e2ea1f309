import { createHash, createHmac } from 'node:crypto'

interface Tc3Call {
  secretId: string
  secretKey: string
  service: string
  host: string
  body: string
  /** Seconds since the epoch. */
  timestamp: number
}

/** The Authorization header of a Tencent Cloud call (TC3-HMAC-SHA256) with content type `application/json`. */
export const tc3Authorization = ({
  secretId,
  secretKey,
  service,
  host,
  body,
  timestamp,
}: Tc3Call): string => {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const scope = `${date}/${service}/tc3_request`
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`

  const key = [date, service, 'tc3_request'].reduce<Buffer>(
    (above, part) => hmac(above, part),
    Buffer.from(`TC3${secretKey}`),
  )
  const signature = hmac(key, text).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
