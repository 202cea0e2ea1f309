import { fork } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '@wanpu/kit/postgres/ports'
import { nodeFlags } from '@wanpu/launch/supervise/child'
import path from 'node:path'
import type { Ground, Town } from './ground.ts'
import { benchNodeArgs, webEnvironment } from './web.ts'

const launch = path.resolve(import.meta.dirname, '../../platform/launch')

/** The web process as `npm start` starts it, from its built file and alone; resolves at once, listening or not. */
export const forkRealWeb = async (ground: Ground, town: Town) => {
  const port = await freePort()
  const child = fork(path.join(launch, 'dist/role.js'), ['web'], {
    env: { ...process.env, ...webEnvironment(ground, town), PORT: String(port) },
    execArgv: [...nodeFlags, ...benchNodeArgs],
    cwd: launch,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const ended = gone.then(([code]) => {
    throw new Error(`the web process ended with ${code}`)
  })
  // Heard only where somebody waits for the process.
  ended.catch(() => {})
  return {
    port,
    pid: child.pid!,
    /** What it waits for, or the news that the process ended before. */
    while: <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended]),
    ready: () => Promise.race([once(child, 'message'), ended]),
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM')
      await gone
    },
  }
}

/** The same, when it listens. */
export const startRealWeb = async (ground: Ground, town: Town) => {
  const web = await forkRealWeb(ground, town)
  await web.ready()
  return web
}
