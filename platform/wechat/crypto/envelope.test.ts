import { expect, test } from 'vitest'
import { vectors } from '../testing/vectors.ts'
import { decrypt, encrypt, readAesKey } from './envelope.ts'
import { pad, unpad } from './padding.ts'
import { sameText, signParts } from './signature.ts'

const { config, pushes, passive_reply, negatives } = vectors.wechat_message_crypt
const key = readAesKey(config.encoding_aes_key)
const otherKey = readAesKey('0'.repeat(43))
const messages = [...pushes, { ...passive_reply, name: 'passive reply' }]

test('the key is the decoded EncodingAESKey', () => {
  expect(key.toString('hex')).toBe(config.aes_key_hex)
  expect(() => readAesKey('short')).toThrow('43')
})

test.each(messages)('encrypts to the same bytes: $name', (message) => {
  const sealed = encrypt(key, Buffer.from(message.random16), message.plaintext_xml, config.component_appid)
  expect(sealed).toBe(message.encrypt)
  expect(signParts(config.token, message.timestamp, message.nonce, sealed)).toBe(message.msg_signature)
})

test.each(messages)('decrypts, and pads as written: $name', (message) => {
  expect(decrypt([key], message.encrypt, config.component_appid)).toEqual({
    text: message.plaintext_xml,
    key,
  })
  const padded = Buffer.from(message.padded_plaintext_hex, 'hex')
  expect(pad(unpad(padded)!)).toEqual(padded)
})

test.each(pushes)('signs token, timestamp and nonce: $name', (push) => {
  expect(signParts(config.token, push.timestamp, push.nonce)).toBe(push.signature)
})

test('the previous key still opens what was sealed with it', () => {
  const [push] = pushes
  expect(decrypt([otherKey, key], push!.encrypt, config.component_appid).key).toBe(key)
  expect(() => decrypt([otherKey], push!.encrypt, config.component_appid)).toThrow(
    expect.objectContaining({ code: 'wechat-push-undecipherable' }),
  )
})

test.each(['', '!', '=', '\n'])('refuses base64 with %j behind it', (rest) => {
  const sealed = rest ? `${pushes[0]!.encrypt}${rest}` : ''
  expect(() => decrypt([key], sealed, config.component_appid)).toThrow(
    expect.objectContaining({ code: 'wechat-push-undecipherable' }),
  )
})

test('refuses a foreign suffix and broken ciphertext by name', () => {
  const failure = (index: number) => () => decrypt([key], negatives[index]!.encrypt, config.component_appid)
  expect(failure(1)).toThrow(expect.objectContaining({ code: 'wechat-push-foreign' }))
  expect(failure(2)).toThrow(expect.objectContaining({ code: 'wechat-push-undecipherable' }))
})

test.each([
  ['zero', Buffer.alloc(32, 0)],
  ['over 32', Buffer.alloc(64, 33)],
  ['unequal', Buffer.from([...Buffer.alloc(29, 9), 1, 3, 3])],
  ['no whole block', Buffer.alloc(16, 16)],
  ['empty', Buffer.alloc(0)],
])('padding that is %s is refused', (_, bytes) => {
  expect(unpad(bytes)).toBeNull()
})

test('texts of any length compare', () => {
  expect([sameText('a', 'a'), sameText('a', 'b'), sameText('a', 'ab')]).toEqual([true, false, false])
})
