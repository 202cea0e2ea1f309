import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { DatabaseUrls } from '@wanpu/kit/postgres/logins'
import { announce } from './demo/announce.ts'
import { keepDatabase } from './demo/database.ts'
import { demoEnvironment, sandboxEnvironment } from './demo/environment.ts'
import { type Claim, claimFolder } from './demo/folder.ts'
import { choosePort } from './demo/ports.ts'
import { describeRun, writeRun } from './demo/run-file.ts'
import { seedOnce } from './demo/run-seed.ts'
import { openDemoSecrets } from './demo/secrets.ts'
import { namedDatabase } from './demo/urls.ts'
import { migrateAll } from './run-migrations.ts'
import { checkConnectionBudget } from './pools.ts'
import type { Start } from './supervise/asked.ts'
import { buildChanged } from './supervise/build.ts'
import { startProcesses } from './supervise/processes.ts'

/** The demo on this machine: database, sandbox, web, worker and the seed. Resolves when it is ready to use. */
export const startDemo = async (start: Start): Promise<void> => {
  const { root, role, workers, isWatching, stopping, say } = start
  const folder = path.resolve(process.env.DATA_DIR || path.join(root, '.data'))
  const claim = await claimFolder(folder, role)
  stopping.add('folder', () => claim.release())
  await mkdir(path.join(folder, 'logs'), { recursive: true })

  const patienceMs = claim.wasCut ? 5_000 : 0
  const isWhole = role === 'all'
  const hasWeb = role !== 'worker' && role !== 'sandbox'
  const hasSandbox = isWhole || role === 'sandbox'
  const port = hasWeb
    ? await choosePort({ purpose: 'the site', asked: process.env.PORT, usual: 3000, patienceMs, say })
    : Number(process.env.PORT || 3000)
  const sandboxPort = hasSandbox
    ? await choosePort({
        purpose: 'the sandbox',
        asked: process.env.SANDBOX_PORT,
        usual: 4000,
        patienceMs,
        say,
      })
    : Number(process.env.SANDBOX_PORT || 4000)
  const rootUrl = (process.env.ROOT_URL || `http://localhost:${port}`).replace(/\/$/, '')
  const sandboxUrl = `http://sandbox.localhost:${sandboxPort}`
  const places = { folder, port, rootUrl, sandboxPort, sandboxUrl }

  const processes = startProcesses(start, isWhole && !isWatching ? path.join(folder, 'logs') : null)
  const startSandbox = async () => {
    const env = { ...process.env, ...sandboxEnvironment(places) }
    if (hasSandbox) await processes.add({ name: 'sandbox', args: ['demo/sandbox.ts'], env })
  }
  if (role === 'sandbox') {
    await startSandbox()
    return say(`The sandbox is at ${sandboxUrl}`)
  }

  const secrets = await openDemoSecrets(folder)
  const [urls] = await Promise.all([
    openDatabase(start, folder, claim, secrets.passwords),
    startSandbox(),
    buildChanged(root),
  ])
  const count = { web: hasWeb ? workers : 0, worker: isWhole || role === 'worker' ? 1 : 0 }
  await checkConnectionBudget(urls.platform, count)

  const env = { ...process.env, ...(await demoEnvironment({ ...places, urls, secrets })) }
  delete env.DATABASE_OWNER_URL
  const roleFile = isWatching ? 'demo/role.ts' : 'dist/role.js'
  await Promise.all([
    hasWeb && processes.addWeb([roleFile, isWhole ? 'web' : role], env, workers),
    count.worker && processes.add({ name: 'worker', args: [roleFile, 'worker'], env }),
  ])
  if (!isWhole) return say(`${role} runs${hasWeb ? ` at ${rootUrl}` : ''}`)

  const seeded = await seedOnce({ folder, env, say })
  const run = describeRun({ port, rootUrl, sandboxUrl, urls, seeded })
  await writeRun(folder, run)
  announce(run, say)
}

const openDatabase = async (
  { stopping, say }: Start,
  folder: string,
  claim: Claim,
  passwords: DatabaseUrls,
): Promise<DatabaseUrls> => {
  const named = namedDatabase(process.env)
  const urls = named ?? (await embedded())
  await migrateAll({
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_APP_URL: urls.app,
    DATABASE_PLATFORM_URL: urls.platform,
  })
  return urls

  async function embedded() {
    const database = await keepDatabase({ folder, port: Number(process.env.PG_PORT || 0), passwords, say })
    stopping.add('database', async () => {
      if (await claim.isShared()) await database.leave()
      else await database.stop()
    })
    return database.urls
  }
}
