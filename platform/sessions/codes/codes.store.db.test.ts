import { expect, test } from 'vitest'
import { system } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { shopperCodes } from './flows.ts'

const held = testDatabase()
const asked = { phone: '13900000001', purpose: 'prove-phone', ip: '10.0.0.1' }

test('two shops that know one phone keep its codes apart', async () => {
  const [shop, neighbour] = [await newShop(held), await newShop(held)]
  const codesOf = ({ as }: typeof shop) => shopperCodes((verb) => as(system, verb), 'pepper')
  const sent: string[] = []
  for (const one of [shop, neighbour]) await codesOf(one).ask(asked, async (_, code) => void sent.push(code))

  // The later code of the neighbour neither ends nor hides the shop's, and old ones are the shop's own to forget.
  await codesOf(shop).check({ ...asked, code: sent[0]! })
  await held.sudo`update shop.phone_codes set created_at = now() - interval '3 days' where tenant_id = ${shop.tenantId}`
  await codesOf(neighbour).forgetOld()
  expect(await held.sudo`select 1 from shop.phone_codes where tenant_id = ${shop.tenantId}`).toHaveLength(1)
  await codesOf(neighbour).check({ ...asked, code: sent[1]! })
})
