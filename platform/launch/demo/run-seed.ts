import { spawn } from 'node:child_process'
import path from 'node:path'
import { type Demo, readSeeded, writeSeeded } from './run-file.ts'

interface Options {
  folder: string
  env: NodeJS.ProcessEnv
  say: (line: string) => void
}

/** The demo's shops and accounts; fills the database at first start, in a process of its own. */
export const seedOnce = async ({ folder, env, say }: Options): Promise<Demo> => {
  const there = await readSeeded(folder)
  if (there) return there

  say('Filling the demo shops …')
  await writeSeeded(folder, await seed(env, say))
  const seeded = await readSeeded(folder)
  if (!seeded) throw new Error('The seed left nothing')
  return seeded
}

const seed = (env: NodeJS.ProcessEnv, say: (line: string) => void) =>
  new Promise<unknown>((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'seed.ts')], {
      env: { ...env, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    let seeded: unknown
    child.on('message', (message) => {
      if (typeof message !== 'object' || !message) return
      if ('line' in message) say(`  ${String(message.line)}`)
      if ('seeded' in message) seeded = message.seeded
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      seeded === undefined
        ? reject(new Error(`The seed ended with ${code} before it was done`))
        : resolve(seeded),
    )
  })
