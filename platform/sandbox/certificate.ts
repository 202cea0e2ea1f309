import { createPublicKey, randomBytes, sign } from 'node:crypto'

export interface Certificate {
  /** Upper-case hex, 40 digits. */
  serial: string
  pem: string
}

/** A self-signed X.509 v3 certificate over an RSA key, valid for five years from `from`. */
export const selfSigned = (privateKeyPem: string, name: string, from: number): Certificate => {
  const serial = randomBytes(20)
  serial[0] = (serial[0]! & 0x7f) | 0x40
  const subject = sequence(set(sequence(commonNameId, der(0x0c, Buffer.from(name)))))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    sha256WithRsa,
    subject,
    sequence(utcTime(from), utcTime(from + 5 * 365 * 86_400_000)),
    subject,
    createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' }),
  )
  const signature = sign('sha256', body, privateKeyPem)
  const whole = sequence(body, sha256WithRsa, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')
  return {
    serial: serial.toString('hex').toUpperCase(),
    pem: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

const der = (tag: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([tag, ...length(content.length)]), content])
const length = (size: number): number[] => {
  if (size < 128) return [size]
  return size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
}
const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts))
const set = (...parts: Buffer[]) => der(0x31, Buffer.concat(parts))
const utcTime = (ms: number) =>
  der(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

const commonNameId = der(0x06, Buffer.from([0x55, 0x04, 0x03]))
// 1.2.840.113549.1.1.11 with NULL parameters
const sha256WithRsa = sequence(
  der(0x06, Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b])),
  der(0x05, Buffer.alloc(0)),
)
