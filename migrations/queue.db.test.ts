import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { PgBoss } from 'pg-boss'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { createLog } from '@wanpu/kit/log'
import { defineJob, handle, openQueue, prepareQueues, queueSchema } from '@wanpu/kit/queue'
import { testDatabase } from './testing/database.ts'

const held = testDatabase()
const job = defineJob('test.killed', z.object({ id: z.string() }))
const log = createLog('silent', 'test')

test('a job whose worker is killed in its middle is done by the next worker, once', async () => {
  await prepareQueues(held.urls.owner, [job])
  const worker = await workerThatNeverEnds()
  await held.db.inPlatform((tx) => held.queue.enqueue(tx, job, { id: 'a' }))
  await vi.waitFor(async () => expect(await states()).toEqual(['active']), { timeout: 20_000 })
  worker.kill('SIGKILL')
  await once(worker, 'exit')

  await letSilencePass()
  const done: number[] = []
  const queue = await openQueue(held.urls.platform, { isWorker: false, log })
  onTestFinished(() => queue.stop())
  await queue.work([handle(job, async (_, { retry }) => void done.push(retry))], log)
  await vi.waitFor(async () => expect(await states()).toEqual(['completed']), { timeout: 20_000 })
  expect(done).toEqual([1])
})

const states = async () => {
  const rows = await held.sudo<{ state: string }[]>`select state from pgboss.job where name = ${job.name}`
  return rows.map(({ state }) => state)
}

/** A process of its own that takes the job and holds it. */
const workerThatNeverEnds = async () => {
  const program = `
    import { z } from 'zod'
    import { createLog } from '@wanpu/kit/log'
    import { defineJob, handle, openQueue } from '@wanpu/kit/queue'
    const log = createLog('silent', 'test')
    const queue = await openQueue(process.env.URL, { isWorker: false, log })
    const job = defineJob(process.env.JOB, z.object({ id: z.string() }))
    await queue.work([handle(job, () => new Promise(() => {}))], log)
    console.log('works')`
  const worker = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, URL: held.urls.platform, JOB: job.name },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void worker.kill('SIGKILL'))
  await once(worker.stdout, 'data')
  return worker
}

/** Twenty-one seconds without a heartbeat, and the look that finds them. */
const letSilencePass = async () => {
  await held.sudo`update pgboss.job set heartbeat_on = heartbeat_on - interval '21 seconds' where name = ${job.name}`
  const boss = new PgBoss({
    connectionString: held.urls.owner,
    schema: queueSchema,
    migrate: false,
    supervise: false,
    schedule: false,
    max: 1,
  })
  await boss.start()
  await boss.supervise(job.name)
  await boss.stop({ graceful: false })
}
