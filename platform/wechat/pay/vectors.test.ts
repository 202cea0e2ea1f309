import { expect, test } from 'vitest'
import { vectorTime, vectors } from '../testing/vectors.ts'
import { payMerchant } from '../testing/pay.ts'
import { readCertificates } from './certificates.ts'
import { openResource } from './resource.ts'
import { authorization, signLaunch } from './sign.ts'
import { isSigned, readSignature } from './signature.ts'

const { config, keys, requests, responses, notifications, aes_gcm, jsapi_bridge } = vectors.wechat_pay_v3

test.each(requests)(
  'signs $method $canonical_url',
  ({ method, canonical_url, timestamp, nonce_str, body, ...expected }) => {
    const signable = { method, path: canonical_url, body, seconds: Number(timestamp), nonce: nonce_str }
    expect(authorization(payMerchant(), signable)).toBe(expected.authorization)
  },
)

const pems: Record<string, string> = {
  [config.public_key_id]: keys.wechatpay_public_key_pem,
  [config.platform_serial_no]: keys.platform_certificate_pem,
}
test.each([...responses, ...notifications])('verifies: $name', ({ headers, body }) => {
  const signature = readSignature(new Headers(headers))!
  expect(isSigned(pems[signature.serial]!, signature, Buffer.from(body))).toBe(true)
  expect(isSigned(pems[signature.serial]!, signature, Buffer.from(`${body} `))).toBe(false)
})

test.each(aes_gcm)('decrypts: $name', ({ plaintext, ...resource }) => {
  expect(openResource(config.apiv3_key, resource)).toBe(plaintext)
  const damaged = Buffer.from(resource.ciphertext, 'base64')
  damaged[0]! ^= 1
  expect(() =>
    openResource(config.apiv3_key, { ...resource, ciphertext: damaged.toString('base64') }),
  ).toThrow()
})

test('signs the launch of a payment in the page', () => {
  const { params } = jsapi_bridge
  const launch = signLaunch(payMerchant(), {
    appid: params['appId']!,
    prepayId: params['package']!.replace('prepay_id=', ''),
    seconds: Number(params['timeStamp']),
    nonce: params['nonceStr']!,
  })
  expect(launch).toEqual(params)
})

test('opens the list of certificates and believes it only with a right signature', () => {
  const { headers, body, decrypted_certificate_pem } = responses[2]!
  const read = (text: string) =>
    readCertificates(payMerchant(), new Headers(headers), Buffer.from(text), () => vectorTime + 16_000)
  expect(read(body)).toEqual([{ serial: config.platform_serial_no, pem: decrypted_certificate_pem }])
  expect(() => read(body.replace('2031', '2032'))).toThrow('does not answer')
})
