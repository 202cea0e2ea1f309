import { migrate } from '@wanpu/migrations/migrate'
import { jobs } from './jobs.ts'
import { migrationSettings } from './settings.ts'

/** Brings the database to this version with the owner's login. */
export const migrateAll = (env: Record<string, string | undefined>) =>
  migrate({ ...migrationSettings(env), jobs })
