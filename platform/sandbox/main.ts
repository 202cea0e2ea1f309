import { serve } from '@hono/node-server'
import { processClock } from '@wanpu/kit/clock'
import { createLog } from '@wanpu/kit/log'
import { createSandbox } from './index.ts'
import { sandboxSettings } from './settings.ts'

const { port, dataDir, logLevel, settings } = sandboxSettings(process.env)
const log = createLog(logLevel, 'sandbox')
const sandbox = await createSandbox({ settings, clock: processClock, dataDir, log })

const server = serve({ fetch: sandbox.app.fetch, hostname: '127.0.0.1', port }, (address) => {
  log.info({ port: address.port, url: settings.url }, 'the outside world is there')
  sandbox.start()
})

const stop = async () => {
  const late = setTimeout(() => process.exit(1), 9_000).unref()
  const closed = new Promise((done) => server.close(done))
  await sandbox.stop()
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await closed
  clearTimeout(late)
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
