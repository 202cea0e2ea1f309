import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { defineJob } from '@wanpu/kit/queue'
import { categories } from './schema/index.ts'
import { mine } from './tenant-table.ts'
import { newShop, testDatabase } from './testing/database.ts'

const held = testDatabase()
const addCategory =
  (name: string) =>
  async ({ tx }: { tx: import('./db.ts').Tx }) => {
    const id = newId()
    await tx.insert(categories).values({ tenantId: tx.tenantId, id, name })
    return id
  }

test('a shop reads its own rows and never a neighbour’s', async () => {
  const [one, other] = [await newShop(held), await newShop(held)]
  await one.run(addCategory('上衣'))
  await other.run(addCategory('坚果'))

  const seen = await one.run(({ tx }) => tx.select().from(categories).where(mine(tx, categories)))
  expect(seen.map((row) => row.name)).toEqual(['上衣'])
})

test.skipIf(process.env['WANPU_TEST_ROLE'] === 'bypass')(
  'row security alone hides and refuses foreign rows',
  async () => {
    const [one, other] = [await newShop(held), await newShop(held)]
    await other.run(addCategory('坚果'))

    expect(await one.run(({ tx }) => tx.select().from(categories))).toEqual([])
    await expect(
      one.run(({ tx }) =>
        tx.insert(categories).values({ tenantId: other.tenantId, id: newId(), name: '外来' }),
      ),
    ).rejects.toThrow()
  },
)

test('the tenant does not survive its transaction on a reused connection', async () => {
  const shop = await newShop(held)
  await Promise.all(Array.from({ length: 30 }, () => shop.run(addCategory('x'))))

  const { default: postgres } = await import('postgres')
  const bare = postgres(held.urls.app, { max: 1 })
  const left = await bare`select current_setting('app.tenant_id', true) as left`
  await bare.end()
  expect(left[0]?.['left'] ?? '').toBe('')
})

test('a job exists when and only when its transaction commits', async () => {
  const shop = await newShop(held)
  const remind = defineJob('test-remind', z.object({ tenantId: z.string() }))
  await shop.run(({ tx }) => tx.enqueue(remind, { tenantId: tx.tenantId }))
  await expect(
    shop.run(async ({ tx }) => {
      await tx.enqueue(remind, { tenantId: tx.tenantId })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')

  expect(await held.waiting('test-remind')).toHaveLength(1)
})

test('reads for a page run together, for one tenant, within a limit', async () => {
  const shop = await newShop(held)
  await shop.run(addCategory('上衣'))
  const [names, one] = await held.db.readTenant<[{ name: string }[], { n: number }[]]>(
    shop.tenantId,
    300,
    (q) => [
      q<{ name: string }[]>`select name from shop.categories where tenant_id = ${shop.tenantId}`,
      q<{ n: number }[]>`select 1 as n`,
    ],
  )
  expect([names.map((row) => row.name), one[0]?.n]).toEqual([['上衣'], 1])
  await expect(held.db.readTenant(shop.tenantId, 50, (q) => [q`select pg_sleep(2)`])).rejects.toThrow(
    /timeout/,
  )
})

test('the outside cannot be called inside a transaction', async () => {
  const { outbound } = await import('@wanpu/kit/outbound')
  const call = outbound({ name: 'test', baseUrl: 'http://127.0.0.1:1' })
  const shop = await newShop(held)
  await expect(shop.run(() => call({ method: 'GET', path: '/' }))).rejects.toThrow('inside a transaction')
})

test('the database’s clock is handed to the verb', async () => {
  const shop = await newShop(held)
  const [given, read] = await shop.run(async ({ tx, now }) => {
    const [row] = await tx.execute<{ now: string }>(sql`select now()::text as now`)
    return [now, new Date(row!.now)] as const
  })
  expect(given).toEqual(read)
})
