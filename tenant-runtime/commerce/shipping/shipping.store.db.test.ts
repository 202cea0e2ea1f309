import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { fen } from '@wanpu/kit/money'
import { freightRules, freightTemplates, shopCouriers } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { couriersOf, findFreight, freightFor } from './index.ts'

const held = testDatabase()

const templateId = newId()

const shopThatShips = async (name: string, firstFen: number, courier: string) => {
  const shop = await newShop(held)
  await shop.run(async ({ tx }) => {
    const own = { tenantId: tx.tenantId }
    await tx
      .insert(freightTemplates)
      .values({ ...own, id: templateId, name, method: 'weight', isDefault: true })
    const rule = { ...own, templateId, firstUnits: 1000, nextUnits: 500, nextFen: fen(100) }
    await tx.insert(freightRules).values([
      { ...rule, id: newId(), firstFen: fen(firstFen), position: 1 },
      { ...rule, id: newId(), firstFen: fen(firstFen * 3), provinces: ['650000'], position: 0 },
    ])
    await tx.insert(shopCouriers).values([
      { ...own, code: courier, position: 1 },
      { ...own, code: 'SF', position: 0 },
      { ...own, code: 'gone', position: 2 },
    ])
  })
  return shop
}

test('a shop’s own templates price a parcel, and its couriers have names', async () => {
  const [shop] = [await shopThatShips('本店', 800, 'ZTO'), await shopThatShips('邻店', 5000, 'EMS')]
  const templates = await shop.run(({ tx }) => findFreight(tx))
  expect(templates).toMatchObject([
    { name: '本店', method: 'weight', rules: [{ provinces: ['650000'] }, { firstFen: 800 }] },
  ])

  const lines = [{ templateId: null, quantity: 3, weightGrams: 500, amountFen: fen(9000) }]
  expect(freightFor({ lines, province: '440000', templates }).totalFen).toBe(900)
  expect(freightFor({ lines, province: '650000', templates }).totalFen).toBe(2500)
  expect(await shop.run(({ tx }) => couriersOf(tx))).toEqual([
    { code: 'SF', name: '顺丰速运' },
    { code: 'ZTO', name: '中通快递' },
  ])
})
