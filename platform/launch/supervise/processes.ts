import path from 'node:path'
import type { Start } from './asked.ts'
import { buildChanged } from './build.ts'
import { type Child, superviseChild, trimLog } from './child.ts'
import { watchSources } from './watch.ts'

interface Process {
  name: string
  args: string[]
  env: NodeJS.ProcessEnv
}

// Together with the database's own stop this stays within ten seconds.
const graceMs = 8_500

/** The processes of one start; with `logs` they print into files there, else to the terminal. */
export const startProcesses = ({ root, isWatching, stopping, say }: Start, logs: string | null) => {
  const children: Child[] = []

  const add = async ({ name, args, env }: Process) => {
    const logFile = logs && path.join(logs, `${name}.log`)
    if (logFile) await trimLog(logFile)
    const child = await superviseChild({ name, args, env, say, ...(logFile && { logFile }) })
    children.push(child)
    stopping.add('processes', () => child.stop(graceMs))
  }

  if (isWatching) {
    const again = async (isBrowsers: boolean) => {
      if (isBrowsers) await buildChanged(root).catch((error: Error) => say(error.message))
      say('Sources changed, starting again')
      for (const child of children) if (child.name !== 'sandbox') child.restart()
    }
    const unwatch = watchSources(root, (isBrowsers) => void again(isBrowsers))
    stopping.add('processes', unwatch)
  }

  return {
    add,
    /** `count` web processes on one port. */
    addWeb: async (args: string[], env: NodeJS.ProcessEnv, count: number) => {
      const shared = { ...env, SHARES_PORT: count > 1 ? '1' : '0' }
      const names = Array.from({ length: count }, (_, index) => (count > 1 ? `web-${index + 1}` : 'web'))
      await Promise.all(names.map((name) => add({ name, args, env: shared })))
    },
  }
}
