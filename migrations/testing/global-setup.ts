import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@wanpu/kit/postgres/embedded'
import { databaseName, ensureLogins, logins } from '@wanpu/kit/postgres/logins'
import { migrate } from '../migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string
    password: string
  }
}

const password = 'for-tests-only'

/** One server a run in a folder of its own; its migrated database is the template that each test file copies. */
export const setup = async (project: TestProject) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wanpu-test-'))
  const server = await startEmbedded({ dir: folder, fast: true })
  const urls = await ensureLogins(server.superuserUrl, { owner: password, app: password, platform: password })
  await migrate({ ownerUrl: urls.owner, appRole: logins.app, platformRole: logins.platform, jobs: [] })

  const sql = postgres(server.superuserUrl, { max: 1, onnotice: () => {} })
  // The second run of the store tests logs in as this role, so that a forgotten tenant predicate shows foreign rows.
  await sql.unsafe(`create role wanpu_bypass login bypassrls in role ${logins.app} password '${password}'`)
  await sql.unsafe(`grant connect on database ${databaseName} to public`)
  await sql.end()

  project.provide('superuserUrl', server.superuserUrl)
  project.provide('password', password)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
