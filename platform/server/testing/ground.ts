import { createKeyring } from '@wanpu/kit/secrets'
import { createLog } from '@wanpu/kit/log'
import { type PlatformCtx, system } from '@wanpu/migrations'
import type { TestDatabase } from '@wanpu/migrations/testing/database'
import { createLemon } from '@wanpu/billing'
import { createMerchant, createStaff } from '@wanpu/accounts'
import { hashPassword } from '@wanpu/sessions'
import { createWechat, processRandom } from '@wanpu/wechat'
import { vectorTime, vectors } from '@wanpu/wechat/testing/vectors'
import { createPlatformApp, createStaffApp } from '../index.ts'
import type { PlatformServices } from '../services.ts'

export const apiUrl = 'http://wechat.test'
export const lemonSettings = {
  apiKey: 'key',
  storeId: '20711',
  webhookSecret: 'hook-secret',
  variants: new Map([
    ['basic@2026-11', '310001'],
    ['pro@2026-11', '310002'],
    ['flagship@2026-11', '310003'],
  ]),
  isTest: true,
}

/** Both apps over a test's database, with the vectors' third-party platform. */
export const testApps = (held: TestDatabase) => {
  const { config } = vectors.wechat_message_crypt
  const log = createLog('silent', 'test')
  const wechat = createWechat({
    settings: {
      apiUrl,
      openUrl: 'http://open.test',
      mpUrl: 'http://mp.test',
      payUrl: 'http://pay.test',
      kuaidi100Url: 'http://kuaidi.test',
      component: {
        appid: config.component_appid,
        secret: 'secret',
        token: config.token,
        aesKeys: [config.encoding_aes_key],
      },
    },
    inPlatform: (work) => held.db.inPlatform(work),
    keyring: createKeyring({ k1: Buffer.alloc(32, 7).toString('base64') }),
    clock: () => vectorTime,
    random: processRandom,
    log,
  })
  const sent: { phone: string; code: string }[] = []
  const invited: { phone: string; url: string }[] = []
  const services: PlatformServices = {
    db: { inPlatform: (work) => held.db.inPlatform(work) },
    wechat,
    lemon: createLemon(lemonSettings),
    log,
    rootUrl: 'http://localhost:3000',
    staffUrl: 'http://staff.localhost:3000',
    shopUrl: (slug) => `http://${slug}.localhost:3000`,
    sendCode: async (phone, code) => {
      sent.push({ phone, code })
    },
    sendInvitation: async (phone, { url }) => {
      invited.push({ phone, url })
    },
    industries: [
      { industry: 'clothing', name: '服装', summary: '衣橱', accent: '#c8102e', pictures: 3 },
      { industry: 'food', name: '食品', summary: '厨房', accent: '#1f7a45', pictures: 3 },
    ],
    sandboxUrl: 'http://sandbox.localhost:4000',
    pepper: 'pepper',
  }
  const asVerb = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
    held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))

  return {
    services,
    run: asVerb,
    /** The codes that were sent, the newest last. */
    sent,
    /** Who was sent an invitation, and its link. */
    invited,
    root: host(createPlatformApp(services), 'localhost:3000'),
    staff: host(createStaffApp(services), 'staff.localhost:3000'),
    merchantWith: async (phone: string, password: string) => {
      const passwordHash = await hashPassword(password)
      return asVerb((ctx) => createMerchant(ctx, { phone, name: '李掌柜', passwordHash }))
    },
    staffWith: async (name: string, password: string) => {
      const passwordHash = await hashPassword(password)
      return asVerb((ctx) => createStaff(ctx, { name, passwordHash }))
    },
  }
}

interface Asked {
  method?: string
  body?: unknown
  raw?: string | Uint8Array<ArrayBuffer>
  cookie?: string
  headers?: Record<string, string>
}
type App = Pick<ReturnType<typeof createPlatformApp>, 'request' | 'routes'>

/** Asks an app as a browser on its own host does. */
const host = (app: App, name: string) => ({
  app,
  ask: async (path: string, { method = 'GET', body, raw, cookie, headers = {} }: Asked = {}) => {
    const response = await app.request(
      `http://${name}${path}`,
      {
        method,
        headers: {
          host: name,
          ...(method !== 'GET' && { origin: `http://${name}` }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(cookie !== undefined && { cookie }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(raw !== undefined && { body: raw }),
      },
      { ip: '10.0.0.1', requestId: 'request-1' },
    )
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: () => JSON.parse(text) as Record<string, unknown>,
    }
  },
})

/** What a browser keeps of an answer: `name=value`. */
export const cookieOf = (answer: { headers: Headers }): string =>
  answer.headers.get('set-cookie')?.split(';')[0] ?? ''
