import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createLog } from '@wanpu/kit/log'
import { createKeyring } from '@wanpu/kit/secrets'
import { type TestDatabase, testDatabase } from '@wanpu/migrations/testing/database'
import { type Wechat, createWechat, processRandom } from '../index.ts'
import { wechatSettings } from './settings.ts'

export interface Asked {
  query: Record<string, string>
  body: Record<string, string>
}
type Answer = (asked: Asked) => object | Promise<object>

export interface Outside extends TestDatabase {
  wechat: Wechat
  /** Answers a call of api.weixin.qq.com by the end of its path. */
  answer: (path: string, answer: Answer) => void
  /** What was asked at a path so far. */
  asked: (path: string) => Asked[]
}

/** A database, our clients over it, and a local WeChat that answers what the test says. Call at the top of a file. */
export const testWechat = (): Outside => {
  const held = testDatabase() as Outside
  const answers = new Map<string, Answer>()
  const calls: { path: string; asked: Asked }[] = []

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url!, 'http://local')
      const path = url.pathname.split('/').at(-1)!
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const text = Buffer.concat(parts).toString()
      const asked = { query: Object.fromEntries(url.searchParams), body: text ? JSON.parse(text) : {} }
      calls.push({ path, asked })
      const said = (await answers.get(path)?.(asked)) ?? { errcode: 40_000, errmsg: `nobody answers ${path}` }
      response.setHeader('content-type', 'text/plain').end(JSON.stringify(said))
    })()
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    held.wechat = createWechat({
      settings: wechatSettings(`http://127.0.0.1:${port}`),
      inPlatform: held.db.inPlatform,
      keyring: createKeyring({ k1: randomBytes(32).toString('base64') }),
      clock: Date.now,
      random: processRandom,
      log: createLog('silent', 'test'),
    })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(async () => {
    answers.clear()
    calls.length = 0
    await held.sudo`truncate platform.wechat_components, platform.wechat_authorizers, platform.wechat_authorizations`
  })

  held.answer = (path, answer) => answers.set(path, answer)
  held.asked = (path) => calls.filter((call) => call.path === path).map((call) => call.asked)
  return held
}

/** Gives the component a ticket and a token that WeChat takes. */
export const withTicket = async (held: Outside) => {
  held.answer('api_component_token', () => ({ component_access_token: 'component-1', expires_in: 7200 }))
  await held.wechat.keepTicket('ticket@@@1', new Date())
}
