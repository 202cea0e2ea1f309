import { expect, test } from 'vitest'
import { bodyOf, draftOf, issuesOf, refusedFields } from './draft.ts'
import type { PaymentAccount } from './queries.ts'

const account = {
  merchantName: '云裳服饰',
  mchid: '1900000109',
  serial: 'A'.repeat(40),
  publicKey: { id: 'PUB_KEY_ID_0119000001092026', pem: '-----BEGIN PUBLIC KEY-----' },
} as PaymentAccount

test('what is stored is complete without its secrets, and they are not sent', () => {
  const draft = draftOf(account)
  expect(issuesOf(draft, true)).toEqual({})
  expect(bodyOf(draft)).not.toHaveProperty('privateKey')
  expect(bodyOf(draft)).not.toHaveProperty('apiv3Key')
})

test('another merchant number needs both secrets', () => {
  const draft = { ...draftOf(account), mchid: '1900000999' }
  expect(Object.keys(issuesOf(draft, false))).toEqual(['apiv3Key', 'privateKey'])
})

test('an empty form names all that is missing; certificates need no public key', () => {
  expect(Object.keys(issuesOf(draftOf(null), false))).toHaveLength(7)
  expect(Object.keys(issuesOf({ ...draftOf(null), mode: 'certificate' }, false))).toHaveLength(5)
})

test('a key of 31 characters is refused', () => {
  expect(issuesOf({ ...draftOf(account), apiv3Key: 'k'.repeat(31) }, true)).toHaveProperty('apiv3Key')
  expect(issuesOf({ ...draftOf(account), apiv3Key: 'k'.repeat(32) }, true)).toEqual({})
})

test('the server’s objections stand at their fields', () => {
  expect(
    refusedFields([
      { field: 'publicKey/pem', detail: 'is-a-certificate' },
      { field: 'mchid', detail: 'Invalid string' },
      { field: 'unheard', detail: 'of' },
    ]),
  ).toEqual({ publicKeyPem: expect.stringContaining('证书'), mchid: expect.stringContaining('商户号') })
})
