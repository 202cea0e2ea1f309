import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { members } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { shopperSessions } from './index.ts'

const held = testDatabase()

test('two shops with members of one id keep their sessions apart', async () => {
  const [shop, neighbour] = [await newShop(held), await newShop(held)]
  const memberId = newId()
  for (const { run } of [shop, neighbour]) {
    await run(({ tx }) => tx.insert(members).values({ tenantId: tx.tenantId, id: memberId }))
  }
  const token = await shop.run(({ tx }) => shopperSessions(tx).create({ memberId, inWechat: false }))
  const isOpen = () => shop.run(async ({ tx }) => (await shopperSessions(tx).read(token)) !== null)

  expect(await neighbour.run(({ tx }) => shopperSessions(tx).read(token))).toBeNull()
  await neighbour.run(({ tx }) => shopperSessions(tx).end(token))
  await neighbour.run(({ tx }) => shopperSessions(tx).endAll(memberId))
  await neighbour.run(({ tx }) => shopperSessions(tx).move(memberId, memberId))
  expect(await isOpen()).toBe(true)

  await held.sudo`update shop.shopper_sessions set expires_at = now() - interval '1 second' where tenant_id = ${shop.tenantId}`
  await neighbour.run(({ tx }) => shopperSessions(tx).forgetExpired())
  const left = await held.sudo`select 1 from shop.shopper_sessions where tenant_id = ${shop.tenantId}`
  expect(left).toHaveLength(1)
})
