import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { modeOf, processSettings } from './settings.ts'

const good = {
  ROOT_URL: 'https://wanpu.example',
  DATABASE_APP_URL: 'postgres://wanpu_app:x@db/wanpu',
  DATABASE_PLATFORM_URL: 'postgres://wanpu_platform:x@db/wanpu',
  KEYRING: `a:${Buffer.alloc(32).toString('base64')},b:${Buffer.alloc(32, 1).toString('base64')}`,
  PEPPER: 'p'.repeat(32),
  WECHAT_COMPONENT_APPID: 'wx1',
  WECHAT_COMPONENT_SECRET: 's',
  WECHAT_COMPONENT_TOKEN: 't',
  WECHAT_COMPONENT_AES_KEY: 'k'.repeat(43),
  SMS_SECRET_ID: 'i',
  SMS_SECRET_KEY: 'k',
  SMS_SDK_APP_ID: '1',
  SMS_SIGN_NAME: 'n',
  SMS_CODE_TEMPLATE: '1',
  KUAIDI100_CUSTOMER: 'c',
  KUAIDI100_KEY: 'k',
}
const refused = (change: Record<string, string>) => () =>
  processSettings({ ...good, ...change }, 'production')

test('good settings of production are read, with the providers themselves as addresses', () => {
  const settings = processSettings(good, 'production')
  expect(settings.wechat.payUrl).toBe('https://api.mch.weixin.qq.com')
  expect(settings.site.shopUrl('yun')).toBe('https://yun.wanpu.example')
  expect(Object.keys(settings.keyring)).toEqual(['a', 'b'])
})

test.each([
  ['ROOT_URL', 'http://wanpu.example'],
  ['SANDBOX_URL', 'https://sandbox.example'],
  ['WECHAT_PAY_URL', 'http://api.mch.weixin.qq.com'],
  ['WECHAT_API_URL', 'https://sandbox.localhost:4000/wechat'],
  ['SMS_URL', 'https://127.0.0.1:4000/sms'],
  ['KEYRING', 'a:short'],
  ['PEPPER', 'short'],
])('production refuses %s=%s', (name, value) => {
  expect(refused({ [name]: value })).toThrow(name)
})

test('production refuses every key of the test vectors that a setting could hold', () => {
  const file = path.join(import.meta.dirname, '../kit/testing/wechat-vectors.json')
  const {
    wechat_message_crypt: crypt,
    tencent_sms_tc3: sms,
    kuaidi100,
  } = JSON.parse(readFileSync(file, 'utf8'))
  expect(refused({ WECHAT_COMPONENT_TOKEN: crypt.config.token })).toThrow('published test key')
  expect(refused({ WECHAT_COMPONENT_AES_KEY: crypt.config.encoding_aes_key })).toThrow('published test key')
  expect(refused({ SMS_SECRET_ID: sms.secret_id })).toThrow('published test key')
  expect(refused({ SMS_SECRET_KEY: sms.secret_key })).toThrow('published test key')
  expect(refused({ KUAIDI100_KEY: kuaidi100.query.key })).toThrow('published test key')
})

test('the demo runs where no database is named', () => {
  expect(modeOf({})).toBe('demo')
  expect(modeOf({ DATABASE_APP_URL: 'postgres://x' })).toBe('production')
  expect(modeOf({ WANPU_MODE: 'demo', DATABASE_APP_URL: 'postgres://x' })).toBe('demo')
  expect(() => modeOf({ WANPU_MODE: 'test' })).toThrow()
})
