import { type Mode, type Settings, processSettings } from './settings.ts'
import type { WebRole } from './web/places.ts'
import type { Running } from './web.ts'

export type Role = WebRole | 'worker' | 'migrate'

export const graceMs = { demo: 7_000, production: 10_000 }

/** Runs one role in this process until it is told to stop. */
export const runRole = async (role: Role, mode: Mode): Promise<void> => {
  if (role === 'migrate') return (await import('./run-migrations.ts')).migrateAll(process.env)

  const running = await runServer(role, processSettings(process.env, mode))
  stopOnSignal(running, graceMs[mode])
  process.send?.({ ready: true })
}

// A process loads its own role alone: a web process draws no pictures.
const runServer = async (role: WebRole | 'worker', settings: Settings): Promise<Running> => {
  if (role === 'worker') return (await import('./worker.ts')).runWorker(settings)
  return (await import('./web.ts')).runWeb(settings, role)
}

const stopOnSignal = (running: Running, grace: number) => {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), grace + 1_000).unref()
    await running.stop(grace)
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())
  // Whoever started us is gone.
  process.on('disconnect', () => void stop())
}
