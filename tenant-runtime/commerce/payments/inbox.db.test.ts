import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { settleNotification } from './job-names.ts'
import { closeCallback, findCallback, keepCallback } from '#request'

const held = testDatabase()
const shaped = z.object({ tenantId: z.string(), inboxId: z.string() })

test('a callback is kept and worked off once, for its own shop alone', async () => {
  const [own, other] = [await newShop(held), await newShop(held)]
  const callback = {
    provider: 'test',
    eventKey: newId(),
    tenantId: own.tenantId,
    body: Buffer.from('what came'),
  }
  for (let time = 0; time < 3; time++) await keepCallback(held.db, callback, settleNotification)

  const jobs = (await held.waiting('payments-settle')).map(({ data }) => shaped.parse(data))
  expect(jobs.map(({ tenantId }) => tenantId)).toEqual([own.tenantId])
  const { inboxId } = jobs[0]!
  expect((await findCallback(held.db, own.tenantId, inboxId))?.body.toString()).toBe('what came')
  expect(await findCallback(held.db, other.tenantId, inboxId)).toBeNull()

  await closeCallback(held.db, inboxId)
  expect(await findCallback(held.db, own.tenantId, inboxId)).toBeNull()
})
