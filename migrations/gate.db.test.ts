import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { asProblem } from '@wanpu/kit/problem'
import { openDatabase } from './db.ts'
import { newShop, testDatabase } from './testing/database.ts'

const held = testDatabase()

const narrow = () =>
  openDatabase({
    appUrl: held.urls.app,
    platformUrl: held.urls.platform,
    queue: held.queue,
    pool: { app: 3, platform: 1 },
    waitMs: 300,
  })

test('a shop that takes all it can leaves room for its neighbour, and is told to wait', async () => {
  const [loud, quiet] = [await newShop(held), await newShop(held)]
  const db = narrow()
  const letGo = Promise.withResolvers<void>()
  const asked = Array.from({ length: 20 }, () => db.inTenant(loud.tenantId, () => letGo.promise))
  const answers = Promise.allSettled(asked)

  await expect(
    db.readTenant<[{ n: number }[]]>(quiet.tenantId, 300, (q) => [q<{ n: number }[]>`select 1 as n`]),
  ).resolves.toEqual([[{ n: 1 }]])
  await expect(db.inTenant(quiet.tenantId, async () => 'served')).resolves.toBe('served')
  await Promise.allSettled(asked.slice(2))
  letGo.resolve()

  const codes = (await answers).map((answer) =>
    answer.status === 'rejected' ? asProblem(answer.reason).code : 'served',
  )
  expect(codes).toEqual(['served', 'served', ...Array.from({ length: 18 }, () => 'busy')])
  await expect(db.inTenant(loud.tenantId, async () => 'again')).resolves.toBe('again')
  await db.close()
})

test('an empty pool is said soon, and fills again', async () => {
  const db = narrow()
  const letGo = Promise.withResolvers<void>()
  const stuck = db.inPlatform(() => letGo.promise)
  const refused = await db.inPlatform(async () => {}).catch(asProblem)
  expect(refused).toMatchObject({ code: 'unavailable', status: 503 })
  letGo.resolve()
  await stuck
  await expect(db.inPlatform(async (tx) => tx.execute(sql`select 1`))).resolves.toHaveLength(1)
  await db.close()
})

test('a statement without an end, and a transaction that does nothing, are unavailable and free the pool', async () => {
  const shop = await newShop(held)
  const db = narrow()
  const endless = db.inTenant(shop.tenantId, async (tx) => {
    await tx.execute(sql`set local statement_timeout = '50ms'`)
    await tx.execute(sql`select pg_sleep(3)`)
  })
  const idle = db.inTenant(shop.tenantId, async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '50ms'`)
    await expect.poll(() => sessions('idle in transaction')).toBe(0)
    await tx.execute(sql`select 1`)
  })
  const codes = (await Promise.allSettled([endless, idle])).map(
    (ended) => ended.status === 'rejected' && asProblem(ended.reason).code,
  )
  expect(codes).toEqual(['unavailable', 'unavailable'])
  await expect(db.inTenant(shop.tenantId, async () => 'served')).resolves.toBe('served')
  await db.close()
})

const sessions = async (state: string) => {
  const [row] = await held.sudo`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and state = ${state}`
  return row?.['n']
}
