import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createLog } from '@wanpu/kit/log'
import { startEmbedded } from '@wanpu/kit/postgres/embedded'
import { type DatabaseUrls, databaseName, ensureLogins, logins } from '@wanpu/kit/postgres/logins'
import { openQueue } from '@wanpu/kit/queue'
import { migrateAll } from '@wanpu/launch/run-migrations'
import { type Database, openDatabase } from '@wanpu/migrations'
import postgres from 'postgres'
import { type Child, startChild } from './child.ts'
import type { Loading, Loaded } from './load-process.ts'
import { type Shop, copyShops, provisionShops } from './shops.ts'

/** A database with shops in it. */
export interface Town {
  urls: DatabaseUrls
  /** The app's rights without row security. */
  bypassUrl: string
  superuserUrl: string
  shops: readonly Shop[]
}

/** What measurements stand on: a database server of its own, as durable as in production, and a process that makes load. */
export interface Ground {
  folder: string
  few: Town
  /** Absent when nobody asked for it. */
  many: Town | null
  load: (loading: Loading) => Promise<Loaded>
  close: () => Promise<void>
}

const password = 'for-measuring-only'
const bypass = 'wanpu_bypass'
const fewShops = 10

export const openGround = async ({ manyShops }: { manyShops: number | null }): Promise<Ground> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wanpu-bench-'))
  const server = await startEmbedded({ dir: path.join(folder, 'postgres') })
  let loader: Child<Loading, Loaded> | null = null
  const close = async () => {
    await loader?.stop()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    return {
      folder,
      ...(await settle(server.superuserUrl, manyShops)),
      load: async (loading) => {
        loader ??= await startChild<Loading, Loaded>('load-process.ts', {})
        return loader.ask(loading)
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Migrates the server's databases and brings the shops into them. */
const settle = async (superuserUrl: string, manyShops: number | null) => {
  const urls = await ensureLogins(superuserUrl, { owner: password, app: password, platform: password })
  await migrateAll({
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_APP_URL: urls.app,
    DATABASE_PLATFORM_URL: urls.platform,
  })
  await sudo(superuserUrl, async (sql) => {
    await sql.unsafe(`create role ${bypass} login bypassrls in role ${logins.app} password '${password}'`)
    await sql.unsafe(`grant connect on database ${databaseName} to ${bypass}`)
  })

  const townIn = (database: string, shops: readonly Shop[]): Town => ({
    urls: {
      owner: at(urls.owner, database),
      app: at(urls.app, database),
      platform: at(urls.platform, database),
    },
    bypassUrl: at(urls.app, database, bypass),
    superuserUrl: at(superuserUrl, database),
    shops,
  })
  const firstShops = await withDatabase(urls, (db) => provisionShops(db))
  const copyTo = (database: string, shops: readonly Shop[], count: number) =>
    sudo(at(superuserUrl, database), (sql) => copyShops(sql, shops, count))
  const few = townIn(databaseName, await copyTo(databaseName, firstShops, fewShops))
  let many: Town | null = null
  if (manyShops) {
    const name = `${databaseName}_many`
    await sudo(superuserUrl, (sql) => sql.unsafe(`create database ${name} template ${databaseName}`))
    many = townIn(name, await copyTo(name, few.shops, manyShops))
  }

  return { few, many }
}

/** Opens both doors to a database for as long as `work` takes. */
export const withDatabase = async <T>(
  urls: { app: string; platform: string },
  work: (db: Database) => Promise<T>,
  connections = 16,
): Promise<T> => {
  const queue = await openQueue(urls.platform, { isWorker: false, log: createLog('warn', 'bench') })
  const db = openDatabase({
    appUrl: urls.app,
    platformUrl: urls.platform,
    queue,
    pool: { app: connections, platform: 2 },
  })
  try {
    return await work(db)
  } finally {
    await db.close()
    await queue.stop()
  }
}

/** Statements as the superuser, whom no row security holds. */
export const sudo = async <T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

const at = (url: string, database: string, login?: string) => {
  const other = new URL(url)
  other.pathname = `/${database}`
  if (login) other.username = login
  return other.href
}
