import type { Stopping } from './stopping.ts'

/** What `--role` may say; `all` is what no word means. */
export const startRoles = ['all', 'web', 'platform', 'runtime', 'worker', 'sandbox'] as const

/** What one `npm start` is asked for, and what it ends by. */
export interface Start {
  root: string
  role: (typeof startRoles)[number]
  /** How many web processes. */
  workers: number
  isWatching: boolean
  stopping: Stopping
  say: (line: string) => void
}
