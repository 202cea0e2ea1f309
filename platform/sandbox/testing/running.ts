import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { createLog } from '@wanpu/kit/log'
import { type Context, Hono } from 'hono'
import { createSandbox } from '../index.ts'
import type { Secrets } from '../secrets.ts'
import type { World } from '../world.ts'
import { vectorSeconds, vectorSecrets, vectorWorld } from './vectors.ts'

/** A request the sandbox sent to the product. */
export interface Received {
  path: string
  query: string
  headers: Record<string, string>
  body: string
}

/** A sandbox over HTTP with a listener in the product's place, both on free ports; `time` moves its clock. */
export const runningSandbox = async (given: { world?: World; secrets?: Secrets; dataDir?: string } = {}) => {
  const time = { now: vectorSeconds * 1000 }
  const received: Received[] = []
  const product = { answer: (c: Context): Response | Promise<Response> => c.text('success') }
  const shop = await listen(
    new Hono().all('*', async (c) => {
      const { pathname, search } = new URL(c.req.url)
      received.push({
        path: pathname,
        query: search.slice(1),
        headers: c.req.header(),
        body: await c.req.text(),
      })
      return product.answer(c)
    }),
  )
  const dataDir = given.dataDir ?? (await mkdtemp(path.join(os.tmpdir(), 'wanpu-sandbox-')))
  const sandbox = await createSandbox({
    settings: {
      url: 'http://sandbox.localhost:4000',
      eventUrl: `${shop.url}/callbacks/wechat/component`,
      messageUrl: `${shop.url}/callbacks/wechat/$APPID$`,
      billingUrl: `${shop.url}/callbacks/lemonsqueezy`,
      developmentDomain: 'localhost',
      ticketEveryMs: 600_000,
      timeScale: 0.001,
    },
    clock: () => time.now,
    dataDir,
    log: createLog('silent', 'sandbox'),
    world: given.world ?? vectorWorld,
    secrets: given.secrets ?? vectorSecrets,
  })
  const server = await listen(sandbox.app)
  const call = async (
    method: string,
    target: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await fetch(`${server.url}${target}`, { method, headers, body: sent, redirect: 'manual' })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const json = async (method: string, target: string, body?: unknown) =>
    JSON.parse((await call(method, target, body)).text) as Record<string, unknown>

  return {
    url: server.url,
    shopUrl: shop.url,
    time,
    received,
    product,
    sandbox,
    dataDir,
    call,
    json,
    async stop() {
      await Promise.all([server.close(), shop.close()])
      await sandbox.stop()
      if (!given.dataDir) await rm(dataDir, { recursive: true, force: true })
    },
  }
}
export type Running = Awaited<ReturnType<typeof runningSandbox>>

const listen = (app: { fetch: (request: Request) => Response | Promise<Response> }) =>
  new Promise<{ url: string; close(): Promise<void> }>((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
  })
