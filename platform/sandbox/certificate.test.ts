import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { selfSigned } from './certificate.ts'

test('a certificate made here is read and verified by the X.509 parser', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const from = Date.UTC(2026, 10, 22, 8, 0, 0)
  const { serial, pem } = selfSigned(
    privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    '杭州云裳集',
    from,
  )

  const read = new X509Certificate(pem)
  expect(serial).toMatch(/^[0-9A-F]{40}$/)
  expect(read.serialNumber).toBe(serial)
  expect(read.verify(publicKey)).toBe(true)
  expect(read.subject).toBe('CN=杭州云裳集')
  expect(read.validFromDate.getTime()).toBe(from)
})
