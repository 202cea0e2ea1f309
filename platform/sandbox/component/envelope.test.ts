import { expect, test } from 'vitest'
import { vectors } from '../testing/vectors.ts'
import { decrypt, encrypt, openReply, sealPush, signatureOf } from './envelope.ts'

const { config, pushes, passive_reply, negatives } = vectors.wechat_message_crypt
const keys = { appid: config.component_appid, token: config.token, encodingAesKey: config.encoding_aes_key }

test.each(pushes)('$name: the same 16 random bytes give the same push, which opens again', (push) => {
  const random16 = Buffer.from(push.random16)
  expect(encrypt(keys, push.plaintext_xml, random16)).toBe(push.encrypt)
  expect(decrypt(keys, push.encrypt)).toBe(push.plaintext_xml)
  expect(signatureOf(keys.token, push.timestamp, push.nonce, push.encrypt)).toBe(push.msg_signature)

  const [, name, value] = /^<xml><(\w+)><!\[CDATA\[(.*?)\]\]>/.exec(push.request.body)!
  const stamp = { seconds: Number(push.timestamp), nonce: push.nonce, random16 }
  expect(sealPush(keys, { [name!]: value! }, push.plaintext_xml, stamp)).toEqual({
    query: push.request.query,
    body: push.request.body,
  })
})

test('an encrypted passive reply opens, and a changed one does not', () => {
  expect(openReply(keys, passive_reply.response_body)).toBe(passive_reply.plaintext_xml)
  expect(openReply(keys, passive_reply.response_body.replace('MVLV', 'MVLW'))).toBeNull()
  expect(openReply(keys, 'success')).toBeNull()
})

test('a foreign appid and a broken ciphertext do not open', () => {
  for (const { encrypt: sealed } of negatives.slice(1)) expect(() => decrypt(keys, sealed)).toThrow()
})
