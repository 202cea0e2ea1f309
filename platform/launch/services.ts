import { createLemon } from '@wanpu/billing'
import { processClock } from '@wanpu/kit/clock'
import { createLog, type Log } from '@wanpu/kit/log'
import { openQueue, type Queue } from '@wanpu/kit/queue'
import { createKeyring } from '@wanpu/kit/secrets'
import { openDatabase } from '@wanpu/migrations'
import { createFiles } from '@wanpu/commerce/media'
import type { Industry } from '@wanpu/platform-server'
import { createSendCode, createSendInvitation } from '@wanpu/sessions'
import { templates } from '@wanpu/templates'
import { createWechat, processRandom } from '@wanpu/wechat'
import { pools } from './pools.ts'
import type { Settings } from './settings.ts'

export type Services = Awaited<ReturnType<typeof createServices>>
type Kind = keyof typeof pools

// Jobs may take longer than requests.
const jobStatementMs = 60_000
// Who asks through the web hears soon that there is no room; a job waits.
const webWaitMs = 3_000

/** Everything that a process's rooms are given, with a queue that is open already. Connects to nothing by itself. */
export const createServices = async (settings: Settings, kind: Kind, queue: Queue, log: Log) => {
  const clock = processClock
  const keyring = createKeyring(settings.keyring)
  const db = openDatabase({
    appUrl: settings.database.app,
    platformUrl: settings.database.platform,
    queue,
    pool: pools[kind],
    ...(kind === 'web' && { waitMs: webWaitMs }),
    ...(kind === 'worker' && { statementTimeoutMs: jobStatementMs }),
  })
  return {
    settings,
    log,
    clock,
    queue,
    keyring,
    db,
    files: await createFiles(settings.files),
    wechat: createWechat({
      settings: settings.wechat,
      inPlatform: db.inPlatform,
      keyring,
      clock,
      random: processRandom,
      log,
    }),
    lemon: createLemon(settings.lemon),
    industries: industries(),
    kuaidiAccount: settings.kuaidi,
    jssdkUrl: settings.jssdkUrl,
    sandboxUrl: settings.sandboxUrl,
    staffUrl: settings.site.staffUrl,
    sendCode: createSendCode({ ...settings.sms, clock }),
    sendInvitation: createSendInvitation({ ...settings.sms, templateId: settings.invitationTemplate, clock }),
    rootUrl: settings.site.rootUrl,
    mediaUrl: settings.site.mediaUrl,
    shopUrl: settings.site.shopUrl,
    pepper: settings.pepper,
  }
}

const industries = (): Industry[] =>
  templates.map(({ industry, name, summary, theme, pictures }) => ({
    industry,
    name,
    summary,
    accent: theme.accent,
    pictures: Object.keys(pictures).length,
  }))

/** The same, with the queue opened; `close` ends what was opened. */
export const openServices = async (settings: Settings, kind: Kind, name: string) => {
  const log = createLog(settings.logLevel, name)
  const queue = await openQueue(settings.database.platform, { isWorker: kind === 'worker', log })
  const services = await createServices(settings, kind, queue, log)
  return {
    services,
    close: async () => {
      await queue.stop()
      await services.db.close()
    },
  }
}
