import { parseArgs } from 'node:util'
import { createLog } from '@wanpu/kit/log'
import { declaredRoutes, type RouteLine } from '@wanpu/kit/may'
import type { Queue } from '@wanpu/kit/queue'
import { type Apps, createApps } from './apps.ts'
import { createServices } from './services.ts'
import { processSettings } from './settings.ts'

/** A route as `npm run routes` prints it. */
export interface Route extends RouteLine {
  host: string
}

const hosts: Record<keyof Apps, string> = {
  site: 'root',
  merchant: 'root',
  staff: 'staff',
  shop: '{slug}',
  media: 'media',
}

/** Every route of the web process; throws when one does not say who may call it. */
export const listRoutes = (apps: Apps): Route[] =>
  (Object.keys(hosts) as (keyof Apps)[])
    .flatMap((place) => declaredRoutes(apps[place]).map((line) => ({ ...line, host: hosts[place] })))
    .sort(
      (a, b) =>
        a.host.localeCompare(b.host) || a.path.localeCompare(b.path) || a.method.localeCompare(b.method),
    )

/** The apps as they are mounted, over services that reach nothing. */
export const describeApps = async (): Promise<Apps> => {
  const asked = () => Promise.reject(new Error('nothing runs here'))
  const queue: Queue = { enqueue: asked, replay: asked, work: asked, stop: async () => {} }
  return createApps(
    await createServices(processSettings(noWorld, 'demo'), 'web', queue, createLog('silent', 'routes')),
  )
}

const word = 'described'
/** An environment in which nothing outside is reached. */
export const noWorld = {
  ROOT_URL: 'http://localhost',
  DATABASE_APP_URL: 'postgres://localhost/none',
  DATABASE_PLATFORM_URL: 'postgres://localhost/none',
  KEYRING: `k:${Buffer.alloc(32).toString('base64')}`,
  PEPPER: word.repeat(4),
  WECHAT_COMPONENT_APPID: word,
  WECHAT_COMPONENT_SECRET: word,
  WECHAT_COMPONENT_TOKEN: word,
  WECHAT_COMPONENT_AES_KEY: 'k'.repeat(43),
  SMS_SECRET_ID: word,
  SMS_SECRET_KEY: word,
  SMS_SDK_APP_ID: word,
  SMS_SIGN_NAME: word,
  SMS_CODE_TEMPLATE: word,
  KUAIDI100_CUSTOMER: word,
  KUAIDI100_KEY: word,
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const routes = listRoutes(await describeApps()).map(({ method, path, host, audience, permission }) => ({
    method,
    path,
    host,
    audience,
    permission,
  }))
  if (values.json) console.log(JSON.stringify(routes, null, 2))
  else
    for (const { method, path, host, permission } of routes)
      console.log(`${method.padEnd(7)}${host.padEnd(8)}${path}  ${permission}`)
  process.exit(0)
}
