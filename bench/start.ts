import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@wanpu/kit/postgres/ports'
import type { Ground } from './ground/ground.ts'
import { forkRealWeb } from './ground/real-web.ts'
import { getPage, hostOf } from './ground/web.ts'

const root = path.resolve(import.meta.dirname, '..')
const longestFirstMs = 180_000
const longestAgainMs = 60_000

/** Seconds to the first page of a web process, median of three; and of `npm start` on data that is there. */
export const measureStart = async (ground: Ground): Promise<number[]> => {
  const firsts: number[] = []
  for (let round = 0; round < 3; round++) firsts.push(await firstPage(ground))
  return [firsts.toSorted((a, b) => a - b)[1]!, await startAgain(ground)]
}

const firstPage = async (ground: Ground) => {
  const { few } = ground
  const began = performance.now()
  const web = await forkRealWeb(ground, few)
  try {
    await web.while(pageAt(web.port, hostOf(few.shops[0]!), longestAgainMs))
    return (performance.now() - began) / 1000
  } finally {
    await web.stop()
  }
}

const startAgain = async ({ folder }: Ground) => {
  const env = {
    ...process.env,
    DATA_DIR: path.join(folder, 'started'),
    PORT: String(await freePort()),
    SANDBOX_PORT: String(await freePort()),
  }
  const first = await npmStart(env, longestFirstMs)
  await first.stop()
  const again = await npmStart(env, longestAgainMs)
  await again.stop()
  return again.seconds
}

/** Starts the whole product and asks for a shop's front until it comes. */
const npmStart = async (env: NodeJS.ProcessEnv & { DATA_DIR: string; PORT: string }, longestMs: number) => {
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part: Buffer) => (said += part.toString()))
  try {
    const until = Date.now() + longestMs
    while (!said.includes('Ready after')) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`npm start is not ready:\n${said}`)
      await pause(20)
    }
    const run = JSON.parse(await readFile(path.join(env.DATA_DIR, 'run.json'), 'utf8')) as {
      shops: { url: string }[]
    }
    await pageAt(Number(env.PORT), new URL(run.shops[0]!.url).host, longestAgainMs)
    return { seconds: (performance.now() - began) / 1000, stop: () => interrupt(child) }
  } catch (error) {
    await interrupt(child)
    throw error
  }
}

/** As Ctrl-C at a terminal does. */
const interrupt = async (child: ChildProcess) => {
  if (child.exitCode !== null || !child.pid) return
  const gone = once(child, 'exit')
  process.kill(-child.pid, 'SIGINT')
  await gone
}

const pageAt = async (port: number, host: string, longestMs: number) => {
  const until = Date.now() + longestMs
  for (;;) {
    try {
      return await getPage(port, { host, path: '/' }, 'data-cart-count')
    } catch (error) {
      if (Date.now() > until) throw error
      await pause(5)
    }
  }
}
