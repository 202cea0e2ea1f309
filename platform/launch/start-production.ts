import { migrateAll } from './run-migrations.ts'
import { checkConnectionBudget } from './pools.ts'
import { modeOf, processSettings } from './settings.ts'
import type { Start } from './supervise/asked.ts'
import { buildChanged } from './supervise/build.ts'
import { startProcesses } from './supervise/processes.ts'

/** Production on one machine: migrates when the owner's login is given, then runs web and worker, or one role. */
export const startProduction = async (start: Start): Promise<void> => {
  const { root, role, workers, say } = start
  if (role === 'sandbox') throw new Error('there is no sandbox in production')
  const settings = processSettings(process.env, modeOf(process.env))
  await buildChanged(root)
  if (process.env.DATABASE_OWNER_URL) await migrateAll(process.env)

  const env = { ...process.env }
  delete env.DATABASE_OWNER_URL
  const count = { web: role === 'worker' ? 0 : workers, worker: role === 'all' || role === 'worker' ? 1 : 0 }
  await checkConnectionBudget(settings.database.platform, count)

  const processes = startProcesses(start, null)
  const webRole = role === 'all' ? 'web' : role
  if (count.web) await processes.addWeb(['dist/production.js', '--role', webRole], env, count.web)
  if (count.worker)
    await processes.add({ name: 'worker', args: ['dist/production.js', '--role', 'worker'], env })
  say(`${role === 'all' ? 'web and worker run' : `${role} runs`} at ${settings.site.rootUrl}`)
}
