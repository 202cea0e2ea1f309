import { checkLogins } from './check-logins.ts'
import { createHandlers } from './jobs.ts'
import { openServices } from './services.ts'
import type { Settings } from './settings.ts'
import type { Running } from './web.ts'

/** The worker process: runs the jobs of every room. */
export const runWorker = async (settings: Settings): Promise<Running> => {
  await checkLogins(settings.database)
  const { services, close } = await openServices(settings, 'worker', 'worker')
  await services.queue.work(createHandlers(services), services.log)
  services.log.info('working')
  return { stop: close }
}
