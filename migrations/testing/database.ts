import { randomUUID } from 'node:crypto'
import { PgBoss, fromDrizzle } from 'pg-boss'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, inject } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { type Queue, deadLetter, queueSchema } from '@wanpu/kit/queue'
import { databaseName, logins } from '@wanpu/kit/postgres/logins'
import { type Actor, type Ctx, type Database, openDatabase, shopDoor, system } from '../db.ts'
import { tenants } from '../schema/index.ts'

export interface TestDatabase {
  db: Database
  queue: Queue
  urls: { owner: string; app: string; platform: string }
  /** The jobs of one queue that wait or are delayed, as their payloads. */
  waiting: (job: string) => Promise<{ data: unknown; startAfter: Date }[]>
  /** Any statement as the superuser, for arranging and looking. */
  sudo: postgres.Sql
}

/** A database of its own for the test file, copied from the run's template. Call at the top of the file. */
export const testDatabase = (): TestDatabase => {
  const held = {} as TestDatabase
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  let boss: PgBoss

  beforeAll(async () => {
    const server = postgres(inject('superuserUrl'), { max: 1, onnotice: () => {} })
    await server.unsafe(`create database ${name} template ${databaseName} owner ${logins.owner}`)
    await server.end()

    const urlAs = (role: string) => {
      const url = new URL(inject('superuserUrl'))
      if (role) Object.assign(url, { username: role, password: inject('password') })
      url.pathname = `/${name}`
      return url.href
    }
    const appRole = process.env['WANPU_TEST_ROLE'] === 'bypass' ? 'wanpu_bypass' : logins.app
    held.urls = { owner: urlAs(logins.owner), app: urlAs(appRole), platform: urlAs(logins.platform) }
    held.sudo = postgres(urlAs(''), { max: 2, onnotice: () => {} })
    boss = new PgBoss({
      connectionString: held.urls.owner,
      schema: queueSchema,
      migrate: false,
      supervise: false,
      schedule: false,
      max: 2,
    })
    await boss.start()
    held.queue = queueThatMakesQueues(boss, held.sudo)
    held.db = openDatabase({
      appUrl: held.urls.app,
      platformUrl: held.urls.platform,
      queue: held.queue,
      pool: { app: 12, platform: 4 },
    })
    held.waiting = async (job) =>
      held.sudo`select data, start_after as "startAfter" from pgboss.job where name = ${job} and state in ('created', 'retry') order by created_on`
  })

  afterAll(async () => {
    await held.db.close()
    await boss.stop({ graceful: false })
    await held.sudo.end()
    const server = postgres(inject('superuserUrl'), { max: 1, onnotice: () => {} })
    await server.unsafe(`drop database ${name} with (force)`)
    await server.end()
  })

  return held
}

const queueThatMakesQueues = (boss: PgBoss, sudo: postgres.Sql): Queue => {
  const made = new Map<string, Promise<void>>()
  const ensure = (name: string) => {
    const making = made.get(name) ?? makeQueue(boss, sudo, name)
    made.set(name, making)
    return making
  }

  return {
    enqueue: async (tx, job, payload, { at, id, group } = {}) => {
      await ensure(job.name)
      await boss.send(job.name, job.payload.parse(payload) as object, {
        db: fromDrizzle(tx, sql),
        ...(at && { startAfter: at }),
        ...(id && { id }),
        ...(group && { group: { id: group } }),
      })
    },
    replay: async (tx, id) => (await boss.redrive(deadLetter, { ids: [id], db: fromDrizzle(tx, sql) })) === 1,
    work: async () => {},
    stop: async () => {},
  }
}

const makeQueue = async (boss: PgBoss, sudo: postgres.Sql, name: string) => {
  if (!(await boss.getQueue(name))) await boss.createQueue(name)
  await sudo.unsafe(`grant select, insert on all tables in schema ${queueSchema} to ${logins.app}`)
}

export interface TestShop {
  tenantId: string
  slug: string
  /** Runs a verb in this shop as somebody. */
  as: <T>(actor: Actor, verb: (ctx: Ctx) => Promise<T>) => Promise<T>
  /** Runs a verb in this shop as the system. */
  run: <T>(verb: (ctx: Ctx) => Promise<T>) => Promise<T>
}

/** A live shop of its own for a test; nothing to clean, nothing to collide with. */
export const newShop = async (
  { db }: TestDatabase,
  values: Partial<typeof tenants.$inferInsert> = {},
): Promise<TestShop> => {
  const tenantId = newId()
  const slug = `t${tenantId.replaceAll('-', '').slice(-14)}`
  await db.inPlatform((tx, now) =>
    tx.insert(tenants).values({
      id: tenantId,
      slug,
      name: '测试店铺',
      industry: 'clothing',
      review: 'approved',
      service: 'open',
      plan: 'basic@2026-11',
      accessUntil: new Date(now.getTime() + 30 * 86_400_000),
      firstLiveAt: now,
      ...values,
    }),
  )
  const as: TestShop['as'] = (actor, verb) => shopDoor(db, tenantId, actor)(verb)
  return { tenantId, slug, as, run: (verb) => as(system, verb) }
}
