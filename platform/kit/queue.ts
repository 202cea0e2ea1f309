import { sql } from 'drizzle-orm'
import { PgBoss, fromDrizzle } from 'pg-boss'
import { z } from 'zod'
import type { Log } from './log.ts'

/** A kind of work that happens later. Its name is its queue; its payload is ids only. */
export interface Job<P extends z.ZodType = z.ZodType> {
  name: string
  payload: P
  /** How many may run at once in a process; 2 unless told. */
  concurrency?: number
  /** A cron pattern (Asia/Shanghai) for jobs that run by the clock with an empty payload. */
  cron?: string
}

/** Declares a job; `payload` is checked when it is enqueued and when it runs. */
export const defineJob = <P extends z.ZodType>(
  name: string,
  payload: P,
  options: Omit<Job<P>, 'name' | 'payload'> = {},
): Job<P> => ({
  name,
  payload,
  ...options,
})

/** A job together with what it does. Runs at least once: `run` must not mind a second time. */
export interface JobHandler {
  job: Job
  run: (payload: never, attempt: { id: string; retry: number }) => Promise<void>
}

/** Ties a job to its work. */
export const handle = <P extends z.ZodType>(
  job: Job<P>,
  run: (payload: z.output<P>, attempt: { id: string; retry: number }) => Promise<void>,
): JobHandler => ({ job, run: run as JobHandler['run'] })

/** A cron job's payload. */
export const nothing = z.object({}).loose()

export interface EnqueueOptions {
  /** Not before this moment. */
  at?: Date
  /** A stable id: the second enqueue of the same id changes nothing. */
  id?: string
  /** Jobs of one group (a tenant) share the workers fairly with other groups. */
  group?: string
}

type Sender = Parameters<typeof fromDrizzle>[0]

export interface Queue {
  /** Puts a job into the caller's own transaction: it exists when and only when that commits. */
  enqueue<P extends z.ZodType>(
    tx: Sender,
    job: Job<P>,
    payload: z.input<P>,
    options?: EnqueueOptions,
  ): Promise<void>
  /** Gives a dead job another set of tries under a new id, in the caller's own transaction; false when it is dead no more. */
  replay(tx: Sender, id: string): Promise<boolean>
  work(handlers: readonly JobHandler[], log: Log): Promise<void>
  stop(): Promise<void>
}

export const queueSchema = 'pgboss'
/** Where a job lies that failed as often as it may. */
export const deadLetter = 'dead'

// A job whose worker died goes on after the silence, one look and the other look's lateness: well within a minute.
const heartbeatSeconds = 20
const lookEverySeconds = 10

/** Makes the queue's schema and one queue a job; for the owner when migrating. */
export const prepareQueues = async (ownerUrl: string, jobs: readonly Job[]): Promise<void> => {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: queueSchema,
    supervise: false,
    schedule: false,
    max: 2,
  })
  await boss.start()
  try {
    await ensureQueue(boss, deadLetter, {})
    for (const job of jobs) {
      await ensureQueue(boss, job.name, {
        notify: true,
        retryLimit: 8,
        retryDelay: 2,
        retryBackoff: true,
        retryDelayMax: 120,
        deadLetter,
        expireInSeconds: 120,
        heartbeatSeconds,
      })
      if (job.cron) await boss.schedule(job.name, job.cron, {}, { tz: 'Asia/Shanghai' })
    }
  } finally {
    await boss.stop({ graceful: false })
  }
}

const ensureQueue = async (boss: PgBoss, name: string, options: Record<string, unknown>) => {
  if (!(await boss.getQueue(name))) await boss.createQueue(name, options)
  else if (Object.keys(options).length > 0) await boss.updateQueue(name, options)
}

/** Opens the queue with the platform login; `isWorker` also runs its upkeep and the cron jobs. */
export const openQueue = async (
  platformUrl: string,
  { isWorker, log }: { isWorker: boolean; log: Log },
): Promise<Queue> => {
  const boss = new PgBoss({
    connectionString: platformUrl,
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    useListenNotify: true,
    supervise: isWorker,
    schedule: isWorker,
    superviseIntervalSeconds: lookEverySeconds,
    monitorIntervalSeconds: lookEverySeconds,
    max: isWorker ? 6 : 1,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'queue'))
  await boss.start()

  return {
    enqueue: async (tx, job, payload, { at, id, group } = {}) => {
      await boss.send(job.name, job.payload.parse(payload) as object, {
        db: fromDrizzle(tx, sql),
        ...(at && { startAfter: at }),
        ...(id && { id }),
        ...(group && { group: { id: group } }),
      })
    },
    replay: async (tx, id) => (await boss.redrive(deadLetter, { ids: [id], db: fromDrizzle(tx, sql) })) === 1,
    work: async (handlers, workLog) => {
      for (const handler of handlers) {
        for (let worker = 0; worker < (handler.job.concurrency ?? 2); worker++)
          await startWorker(boss, handler, workLog)
      }
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 8_000 })
    },
  }
}

const startWorker = async (boss: PgBoss, { job, run }: JobHandler, log: Log) => {
  const worker: { id?: string } = {}
  worker.id = await boss.work(
    job.name,
    { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, includeMetadata: true },
    async ([found]) => {
      if (!found) return
      // Where there was one there may be more: without this the next one waits for the poll.
      if (worker.id) boss.notifyWorker(worker.id)
      try {
        await run(job.payload.parse(found.data ?? {}) as never, { id: found.id, retry: found.retryCount })
      } catch (error) {
        log.warn({ err: error, job: job.name, jobId: found.id, retry: found.retryCount }, 'job failed')
        throw error
      }
    },
  )
}
