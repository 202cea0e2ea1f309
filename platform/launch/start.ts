import path from 'node:path'
import { parseArgs } from 'node:util'
import { modeOf } from './settings.ts'
import { type Start, startRoles } from './supervise/asked.ts'
import { createStopping } from './supervise/stopping.ts'

const began = Date.now()
const stopping = createStopping()
const say = (line: string) => console.log(line)

const readArguments = () => {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', default: 'all' },
      workers: { type: 'string', default: '1' },
      watch: { type: 'boolean', default: false },
    },
  })
  const role = startRoles.find((name) => name === values.role)
  if (!role) throw new Error(`--role is one of ${startRoles.slice(1).join(', ')}`)
  const workers = Number(values.workers)
  if (!Number.isInteger(workers) || workers < 1 || workers > 64)
    throw new Error('--workers is a number from 1 to 64')
  return { role, workers, isWatching: values.watch }
}

const stop = async (code: number) => {
  if (stopping.isStopping()) return
  if (code === 0) say('Stopping …')
  await stopping.stop()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
// Whoever started us is gone, or the terminal is.
process.on('disconnect', () => void stop(0))
process.stdout.on('error', () => {})

try {
  const start: Start = { root: path.resolve(import.meta.dirname, '../..'), ...readArguments(), stopping, say }
  // Only the mode that runs is loaded: production has no demo code in it.
  if (modeOf(process.env) === 'demo') await (await import('./start-demo.ts')).startDemo(start)
  else await (await import('./start-production.ts')).startProduction(start)
  say(`Ready after ${((Date.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything.`)
} catch (error) {
  if (!stopping.isStopping()) console.error(error instanceof Error ? error.message : error)
  await stop(1)
}
