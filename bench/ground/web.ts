import assert from 'node:assert/strict'
import { type Agent, request } from 'node:http'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { noWorld } from '@wanpu/launch/routes'
import { startChild } from './child.ts'
import type { FixedQuestion } from './fixed-process.ts'
import type { Ground, Town } from './ground.ts'
import { type Target, browserHeaders } from './load-process.ts'
import type { WebQuestion } from './web-process.ts'

/** A server in a process of its own, on 127.0.0.1. */
export interface Server<Question> {
  port: number
  /** CPU seconds that the process took so far. */
  cpu: () => Promise<number>
  ask: (question: Question) => Promise<unknown>
  stop: () => Promise<void>
}

const rootHost = 'localhost'
export const hostOf = ({ slug }: { slug: string }) => `${slug}.${rootHost}`

/** What a web process needs to know; nothing outside is reached. */
export const webEnvironment = ({ folder }: Ground, { urls }: Town) => ({
  ...noWorld,
  WANPU_MODE: 'demo',
  LOG_LEVEL: 'warn',
  ROOT_URL: `http://${rootHost}`,
  DATA_DIR: path.join(folder, 'data'),
  DATABASE_APP_URL: urls.app,
  DATABASE_PLATFORM_URL: urls.platform,
})

/** The shops of a town, composed as the product composes them. */
export const startWeb = (ground: Ground, town: Town, through: Partial<Town['urls']> = {}) =>
  startServer<WebQuestion>(
    'web-process.ts',
    webEnvironment(ground, { ...town, urls: { ...town.urls, ...through } }),
  )

/** The same Hono on the same adaptor that answers everything alike. */
export const startFixed = () => startServer<FixedQuestion>('fixed-process.ts', {})

/** What Node is told beside what it is told always, such as to leave a profile. */
export const benchNodeArgs = process.env['BENCH_NODE_ARGS']?.split(' ') ?? []

const startServer = async <Question extends { ask: string }>(
  file: string,
  env: Record<string, string>,
): Promise<Server<Question>> => {
  const child = await startChild<Question | { ask: 'port' } | { ask: 'cpu' }, number>(
    file,
    env,
    benchNodeArgs,
  )
  return {
    port: await child.ask({ ask: 'port' }),
    cpu: () => child.ask({ ask: 'cpu' }),
    ask: (question) => child.ask(question),
    stop: () => child.stop(),
  }
}

export interface Answer {
  status: number
  headers: Record<string, string>
  /** As it was sent. */
  body: Buffer
  /** As a browser reads it. */
  text: string
}

/** Asks as a browser does; `headers` go beside its own. */
export const get = (port: number, target: Target, headers: Record<string, string> = {}) =>
  send(port, target, { headers })

interface Asking {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: object
  /** Keeps connections; absent: one for each request. */
  agent?: Agent
}

export const send = (
  port: number,
  { host, path: at }: Target,
  { method = 'GET', headers, body, agent }: Asking,
) =>
  new Promise<Answer>((resolve, reject) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        path: at,
        method,
        headers: { ...browserHeaders, ...headers, host },
        ...(agent && { agent }),
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.once('error', reject)
        answer.once('end', () => {
          const sent = Buffer.concat(parts)
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: sent,
            text: unpacked(sent, answer.headers['content-encoding']).toString(),
          })
        })
      },
    )
    asked.once('error', reject)
    asked.end(body && JSON.stringify(body))
  })

const unpacked = (body: Buffer, encoding = '') => {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

/** The same, and it must be a page that holds these words. */
export const getPage = async (port: number, target: Target, words: string): Promise<Answer> => {
  const answer = await get(port, target)
  assert.equal(answer.status, 200, `${target.host}${target.path} answers ${answer.status}`)
  assert.ok(answer.text.includes(words), `${target.host}${target.path} says ${words}`)
  assert.ok(answer.text.includes('</html>'), 'the page is whole')
  return answer
}
