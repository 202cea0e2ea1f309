import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { parse } from '@wanpu/kit/validate'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { addGoods } from '../inventory/testing/goods.ts'
import { chooseCouriers } from './couriers.ts'
import { couriersOf, findFreight } from './index.ts'
import { courierChoice, freightTemplateInput, shipFromInput } from './inputs.ts'
import { setShipFrom } from './ship-from.ts'
import { addFreightTemplate, editFreightTemplate, removeFreightTemplate } from './templates.ts'

const held = testDatabase()

const elsewhere = { provinces: [], firstUnits: 1000, firstFen: 800, nextUnits: 500, nextFen: 200 }
const far = { ...elsewhere, provinces: ['650000', '540000'], firstFen: 2000 }
const said = (change: object = {}) =>
  parse(freightTemplateInput, {
    name: '标准快递',
    method: 'weight',
    freeFromFen: 9900,
    isDefault: false,
    rules: [far, elsewhere],
    ...change,
  })

const shopWithTemplate = async () => {
  const shop = await newShop(held)
  const { id } = await shop.run((ctx) => addFreightTemplate(ctx, said()))
  return { ...shop, id, freight: () => shop.run(({ tx }) => findFreight(tx)) }
}

test('the first template is the default, and another takes its place', async () => {
  const [shop, other] = [await shopWithTemplate(), await shopWithTemplate()]
  expect(await shop.freight()).toEqual([{ ...said(), id: shop.id, isDefault: true, rules: [far, elsewhere] }])

  const { id } = await shop.run((ctx) => addFreightTemplate(ctx, said({ name: '小件', isDefault: true })))
  expect((await shop.freight()).map((one) => [one.id, one.isDefault])).toEqual([
    [shop.id, false],
    [id, true],
  ])
  expect((await other.freight()).map((one) => one.isDefault)).toEqual([true])
})

test('an edit replaces the rules and can’t take the default away; the neighbour’s are not found', async () => {
  const [shop, other] = [await shopWithTemplate(), await shopWithTemplate()]
  await shop.run((ctx) => editFreightTemplate(ctx, shop.id, said({ method: 'piece', rules: [elsewhere] })))
  expect(await shop.freight()).toMatchObject([{ method: 'piece', isDefault: true, rules: [elsewhere] }])
  expect(await other.freight()).toMatchObject([{ method: 'weight', rules: [far, elsewhere] }])

  const foreign = { code: 'freight-template-not-found' }
  await expect(shop.run((ctx) => editFreightTemplate(ctx, other.id, said()))).rejects.toMatchObject(foreign)
  await expect(shop.run((ctx) => removeFreightTemplate(ctx, other.id))).rejects.toMatchObject(foreign)
  expect(await other.freight()).toHaveLength(1)
})

test('two templates made default at once leave one default', async () => {
  const shop = await newShop(held)
  await Promise.all(
    ['一', '二', '三'].map((name) =>
      shop.run((ctx) => addFreightTemplate(ctx, said({ name, isDefault: true }))),
    ),
  )
  const freight = await shop.run(({ tx }) => findFreight(tx))
  expect(freight.filter((one) => one.isDefault)).toHaveLength(1)
})

test('a template that products ask for stays, and so does the default beside others', async () => {
  const shop = await shopWithTemplate()
  const { id } = await shop.run((ctx) => addFreightTemplate(ctx, said({ name: '小件' })))
  await shop.run((ctx) => addGoods(ctx, { priceFen: 9900, stock: [1] }))
  await held.sudo`update shop.products set freight_template_id = ${id} where tenant_id = ${shop.tenantId}`

  await expect(shop.run((ctx) => removeFreightTemplate(ctx, id))).rejects.toMatchObject({
    code: 'freight-template-in-use',
    details: { products: 1 },
  })
  await expect(shop.run((ctx) => removeFreightTemplate(ctx, shop.id))).rejects.toMatchObject({
    code: 'freight-template-is-default',
  })
  await held.sudo`update shop.products set freight_template_id = null where tenant_id = ${shop.tenantId}`
  await shop.run((ctx) => removeFreightTemplate(ctx, id))
  await shop.run((ctx) => removeFreightTemplate(ctx, shop.id))
  expect(await shop.freight()).toEqual([])
})

test('couriers are offered in the order they were put, each shop its own', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  await other.run((ctx) => chooseCouriers(ctx, ['EMS']))
  await shop.run((ctx) => chooseCouriers(ctx, ['ZTO', 'SF']))
  const { couriers } = await shop.run((ctx) => chooseCouriers(ctx, ['SF', 'YTO']))
  expect(couriers.map(({ code }) => code)).toEqual(['SF', 'YTO'])
  expect((await other.run(({ tx }) => couriersOf(tx))).map(({ code }) => code)).toEqual(['EMS'])
})

test('the ship-from address knows the names of its region', async () => {
  const shop = await newShop(held)
  const input = { name: '仓库', phone: '0571-88886666', regionCode: '330106', detail: '文二西路 1 号' }
  const stored = await shop.as({ kind: 'merchant', id: newId() }, (ctx) =>
    setShipFrom(ctx, parse(shipFromInput, input)),
  )
  expect(stored).toEqual({ ...input, province: '浙江省', city: '杭州市', district: '西湖区' })
})

test.each([
  [{ rules: [] }, '/rules'],
  [{ rules: [elsewhere, elsewhere] }, '/rules/1/provinces'],
  [{ rules: [far, { ...far, provinces: ['650000'] }] }, '/rules/1/provinces'],
  [{ rules: [{ ...far, provinces: ['650100'] }] }, '/rules/0/provinces/0'],
  [{ rules: [{ ...far, nextUnits: 0 }] }, '/rules/0/nextUnits'],
  [{ rules: [{ ...far, firstFen: -1 }] }, '/rules/0/firstFen'],
  [{ freeFromFen: 0 }, '/freeFromFen'],
  [{ method: 'volume' }, '/method'],
  [{ note: 'x' }, '/note'],
])('the template %j is refused', (change, pointer) => {
  expect(() => said(change)).toThrow(
    expect.objectContaining({
      details: { errors: [expect.objectContaining({ pointer })] },
    }),
  )
})

test('an unknown courier, one twice, and a whole city are refused', () => {
  expect(courierChoice.safeParse({ codes: ['NOPE'] }).success).toBe(false)
  expect(courierChoice.safeParse({ codes: ['SF', 'SF'] }).success).toBe(false)
  const address = { name: '仓', phone: '13912345678', detail: '1 号' }
  expect(shipFromInput.safeParse({ ...address, regionCode: '330100' }).success).toBe(false)
})
