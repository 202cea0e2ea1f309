import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'
import { system } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { pastDoor } from './past.ts'

const held = testDatabase()
const day = 86_400_000

test('a verb of the past sees its own moment, and what it puts off waits from now on', async () => {
  const shop = await newShop(held)
  const at = new Date(Date.now() - 3 * day)
  const job = defineJob('seed-later', z.object({ tenantId: z.string() }))

  await pastDoor(
    held.db,
    shop.tenantId,
    system,
    at,
  )(async ({ tx, now }) => {
    expect(now).toEqual(at)
    await tx.enqueue(job, { tenantId: tx.tenantId }, { at: new Date(now.getTime() + day) })
  })
  const [waiting] = await held.waiting('seed-later')
  const inMs = waiting!.startAfter.getTime() - Date.now()
  expect(inMs).toBeGreaterThan(day - 60_000)
  expect(inMs).toBeLessThan(day + 60_000)
})
