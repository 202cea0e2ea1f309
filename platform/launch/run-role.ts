import { migrateAll } from './run-migrations.ts'
import { type Mode, processSettings } from './settings.ts'
import type { WebRole } from './web/places.ts'
import { type Running, runWeb } from './web.ts'
import { runWorker } from './worker.ts'

export type Role = WebRole | 'worker' | 'migrate'

export const graceMs = { demo: 7_000, production: 10_000 }

/** Runs one role in this process until it is told to stop. */
export const runRole = async (role: Role, mode: Mode): Promise<void> => {
  if (role === 'migrate') return migrateAll(process.env)

  const settings = processSettings(process.env, mode)
  const running = role === 'worker' ? await runWorker(settings) : await runWeb(settings, role)
  stopOnSignal(running, graceMs[mode])
  process.send?.({ ready: true })
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
