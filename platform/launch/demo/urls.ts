import { readSettings } from '@wanpu/kit/env'
import type { DatabaseUrls } from '@wanpu/kit/postgres/logins'
import { z } from 'zod'
import { databaseUrl } from '../environment.ts'

/** The database that the environment names; null when it names none and the demo brings its own. */
export const namedDatabase = (env: Record<string, string | undefined>): DatabaseUrls | null => {
  if (!env.DATABASE_OWNER_URL && !env.DATABASE_APP_URL && !env.DATABASE_PLATFORM_URL) return null

  const shape = {
    DATABASE_OWNER_URL: databaseUrl,
    DATABASE_APP_URL: databaseUrl,
    DATABASE_PLATFORM_URL: databaseUrl,
  }
  const read = readSettings(z.object(shape), env)
  return { owner: read.DATABASE_OWNER_URL, app: read.DATABASE_APP_URL, platform: read.DATABASE_PLATFORM_URL }
}
