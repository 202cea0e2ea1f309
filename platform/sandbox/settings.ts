import { readSettings } from '@wanpu/kit/env'
import { z } from 'zod'

export interface Settings {
  /** The address under which a browser sees the sandbox, without a trailing slash. */
  url: string
  /** Where tickets and authorization events go. */
  eventUrl: string
  /** Where users' messages go; holds `$APPID$`. */
  messageUrl: string
  /** Where Lemon Squeezy's webhooks go. */
  billingUrl: string
  /** The component's one host for web authorization; its subdomains may use the JS-SDK. */
  developmentDomain: string
  ticketEveryMs: number
  /** What a second of the vendors' retry tables lasts here, in seconds. */
  timeScale: number
}

const environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  SANDBOX_URL: z.url().optional(),
  ROOT_URL: z.url().default('http://localhost:3000'),
  DATA_DIR: z.string().default('.data'),
  SANDBOX_TIME_SCALE: z.coerce.number().positive().default(0.1),
  LOG_LEVEL: z.string().default('info'),
})

/** What the process needs to listen, and the settings of the world behind it. */
export const sandboxSettings = (from: Record<string, string | undefined>) => {
  const read = readSettings(environment, from)
  const url = (read.SANDBOX_URL ?? `http://sandbox.localhost:${read.SANDBOX_PORT}`).replace(/\/$/, '')
  return {
    port: read.SANDBOX_PORT,
    dataDir: read.DATA_DIR,
    logLevel: read.LOG_LEVEL,
    settings: settingsFor({ url, rootUrl: read.ROOT_URL, timeScale: read.SANDBOX_TIME_SCALE }),
  }
}

/** The addresses the product registers at WeChat, derived from its root. */
export const settingsFor = (given: { url: string; rootUrl: string; timeScale?: number }): Settings => {
  const root = given.rootUrl.replace(/\/$/, '')
  return {
    url: given.url,
    eventUrl: `${root}/callbacks/wechat/component`,
    messageUrl: `${root}/callbacks/wechat/$APPID$`,
    billingUrl: `${root}/callbacks/lemonsqueezy`,
    developmentDomain: new URL(root).hostname,
    ticketEveryMs: 10 * 60_000,
    timeScale: given.timeScale ?? 0.1,
  }
}
