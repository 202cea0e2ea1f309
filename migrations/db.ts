import { sql } from 'drizzle-orm'
import { type PostgresJsDatabase, drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { z } from 'zod'
import type { EnqueueOptions, Job, Queue } from '@wanpu/kit/queue'
import { markTransaction } from '@wanpu/kit/transaction'
import { gate } from './gate.ts'
import { prepared } from './prepared.ts'

type Handle = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>

interface Enqueues {
  /** Enqueues a job in this transaction. */
  enqueue<P extends z.ZodType>(job: Job<P>, payload: z.input<P>, options?: EnqueueOptions): Promise<void>
}
/** A transaction inside one shop. */
export type Tx = Handle & Enqueues & { readonly tenantId: string }
/** A transaction of the control plane. */
export type PlatformTx = Handle &
  Enqueues & {
    /** Gives a dead job another set of tries; false when it is dead no more. */
    replay(id: string): Promise<boolean>
  }

/** Who does something; `id` is null for guests without a row and for the system. */
export interface Actor {
  kind: 'member' | 'merchant' | 'staff' | 'system' | 'guest'
  id: string | null
}
/** What a verb gets: the transaction, who asks, the database's clock, and the request that caused it. */
export interface Ctx {
  tx: Tx
  actor: Actor
  now: Date
  requestId?: string
}
export interface PlatformCtx {
  tx: PlatformTx
  actor: Actor
  now: Date
  requestId?: string
}

export type InTenant = <T>(tenantId: string, work: (tx: Tx, now: Date) => Promise<T>) => Promise<T>
export type InPlatform = <T>(work: (tx: PlatformTx, now: Date) => Promise<T>) => Promise<T>
/** `inTenant` for one shop and one actor: hands a verb its `ctx`. */
export type InShop = <T>(verb: (ctx: Ctx) => Promise<T>) => Promise<T>

/** The two doors to the database. Nothing else reaches a pool. */
export interface Database {
  /** A transaction in `shop.*` bound to one tenant; repeated at most 3 times on deadlock or serialisation failure. */
  inTenant: InTenant
  /** A transaction in `platform.*`. */
  inPlatform: InPlatform
  /** Reads for one tenant sent together in one read-only transaction, `ms` at most; for the hottest pages. */
  readTenant: <T extends readonly unknown[]>(
    tenantId: string,
    ms: number,
    reads: (sql: postgres.TransactionSql) => { [K in keyof T]: PromiseLike<T[K]> },
  ) => Promise<T>
  /** Calls `heard` for each notice; `reconnected` after every (re)connection. */
  listen: (channel: string, heard: (payload: string) => void, reconnected: () => void) => Promise<void>
  ping: () => Promise<void>
  close: () => Promise<void>
}

interface Options {
  appUrl: string
  platformUrl: string
  queue: Queue
  /** Connections to each schema. */
  pool?: { app: number; platform: number }
  /** ms that work may wait for a connection before it is turned away; as long as it takes unless told. */
  waitMs?: number
  /** ms a statement may take; the login's own limit unless told (jobs take longer). */
  statementTimeoutMs?: number
}

export const openDatabase = ({
  appUrl,
  platformUrl,
  queue,
  pool = { app: 10, platform: 5 },
  waitMs,
  statementTimeoutMs,
}: Options): Database => {
  const settings = {
    onnotice: () => {},
    connect_timeout: 5,
    idle_timeout: 60,
    connection: {
      application_name: 'wanpu',
      ...(statementTimeoutMs && { statement_timeout: statementTimeoutMs }),
    },
  }
  const app = postgres(appUrl, { ...settings, max: pool.app })
  const platform = postgres(platformUrl, { ...settings, max: pool.platform })
  const listener = postgres(platformUrl, { ...settings, max: 1, idle_timeout: 0 })
  const appDb = drizzle({ client: prepared(app), casing: 'snake_case' })
  const platformDb = drizzle({ client: prepared(platform), casing: 'snake_case' })

  const shops = waitMs ? gate(pool.app, waitMs).forShop : unhindered
  const control = waitMs ? gate(pool.platform, waitMs).forAll : <T>(work: () => Promise<T>) => work()

  const inTenant: InTenant = (tenantId, work) =>
    repeated(() =>
      shops(tenantId, () =>
        appDb.transaction((tx) =>
          markTransaction(async () => {
            const [row] = await tx.execute<{ now: Date }>(
              sql`select set_config('app.tenant_id', ${tenantId}, true), now() as now`,
            )
            return work(asTx(tx, queue, { tenantId }), new Date(row!.now))
          }),
        ),
      ),
    )

  const inPlatform: InPlatform = (work) =>
    repeated(() =>
      control(() =>
        platformDb.transaction((tx) =>
          markTransaction(async () => {
            const [row] = await tx.execute<{ now: Date }>(sql`select now() as now`)
            return work(asTx(tx, queue, { replay: (id: string) => queue.replay(tx, id) }), new Date(row!.now))
          }),
        ),
      ),
    )

  return {
    inTenant,
    inPlatform,
    readTenant: async (tenantId, ms, reads) => {
      const answers = await shops(tenantId, () =>
        app.begin('read only', (sql) => [
          sql`select set_config('app.tenant_id', ${tenantId}, true), set_config('statement_timeout', ${String(ms)}, true)`,
          ...(reads(sql) as readonly postgres.PendingQuery<postgres.Row[]>[]),
        ]),
      )
      return answers.slice(1) as never
    },
    listen: async (channel, heard, reconnected) => {
      await listener.listen(channel, heard, reconnected)
    },
    ping: async () => {
      await Promise.all([app`select 1`, platform`select 1`])
    },
    close: async () => {
      await Promise.all([app.end({ timeout: 5 }), platform.end({ timeout: 5 }), listener.end({ timeout: 2 })])
    },
  }
}

const unhindered = <T>(_tenantId: string, work: () => Promise<T>) => work()

type DrizzleTx = Parameters<Parameters<PostgresJsDatabase['transaction']>[0]>[0]

// drizzle's transaction object is made for this one transaction, so what it carries ends with it.
const asTx = <E extends object>(tx: DrizzleTx, queue: Queue, extra: E) =>
  Object.assign(tx, extra, {
    enqueue: (job: Job, payload: never, options?: EnqueueOptions) => queue.enqueue(tx, job, payload, options),
  }) as DrizzleTx & Enqueues & E

const isConflict = (error: unknown): boolean => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && (at.code === '40001' || at.code === '40P01')) return true
  }
  return false
}

const repeated = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      if (tried > 3 || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tried))
    }
  }
}

/** `inShop` for one tenant and actor. */
export const shopDoor =
  (db: Pick<Database, 'inTenant'>, tenantId: string, actor: Actor, requestId?: string): InShop =>
  (verb) =>
    db.inTenant(tenantId, (tx, now) => verb({ tx, actor, now, ...(requestId && { requestId }) }))

export const system: Actor = { kind: 'system', id: null }

/** The row, where exactly one was asked for; undefined when there is none. */
export const only = <T>(rows: readonly T[]): T | undefined => rows[0]

/** The Postgres error code behind an error, looking through drizzle's wrapping. */
export const errorCode = (error: unknown): string | undefined => {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}
