import { createHash, createHmac } from 'node:crypto'

export interface SignedCall {
  /** Header values as sent, by lower-case name. */
  headers: (name: string) => string | undefined
  body: string
}
export type Tc3Fault =
  | 'AuthFailure.SignatureFailure'
  | 'AuthFailure.SecretIdNotFound'
  | 'AuthFailure.SignatureExpire'

const host = 'sms.tencentcloudapi.com'
const windowSeconds = 300

/** Checks a TC3-HMAC-SHA256 call to the SMS service; null when it is right. The host signed is always the vendor's. */
export const faultOfCall = (
  { headers, body }: SignedCall,
  { secretId, secretKey }: { secretId: string; secretKey: string },
  nowSeconds: number,
): Tc3Fault | null => {
  const [, id, date, names = '', signature] =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/sms\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers('authorization') ?? '',
    ) ?? []
  const timestamp = headers('x-tc-timestamp') ?? ''
  const signed = names.split(';')
  if (!id || !date || !signature || !signed.includes('host') || !signed.includes('content-type'))
    return 'AuthFailure.SignatureFailure'
  if (id !== secretId) return 'AuthFailure.SecretIdNotFound'
  if (!/^\d{10}$/.test(timestamp) || Math.abs(nowSeconds - Number(timestamp)) > windowSeconds)
    return 'AuthFailure.SignatureExpire'
  if (new Date(Number(timestamp) * 1000).toISOString().slice(0, 10) !== date)
    return 'AuthFailure.SignatureFailure'

  const canonicalHeaders = signed
    .map((name) => `${name}:${(name === 'host' ? host : (headers(name) ?? '')).trim().toLowerCase()}\n`)
    .join('')
  const canonical = `POST\n/\n\n${canonicalHeaders}\n${names}\n${sha256(body)}`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/sms/tc3_request\n${sha256(canonical)}`
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), 'sms'), 'tc3_request')
  return hmac(key, text).toString('hex') === signature ? null : 'AuthFailure.SignatureFailure'
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
