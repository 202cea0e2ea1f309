import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { catalogReads, findSkusForSale, merchantProducts } from '#catalog'
import { type ShopEnv } from '#request'
import { readIn } from '#settings'
import { storePicture } from '#media'
import { tinyPicture, filesInMemory } from '../media/testing/pictures.ts'
import { asking } from '../settings/testing/asking.ts'
import { deductStock, merchantStock, releaseStock, reserveStock, stocksOf } from './index.ts'

const held = testDatabase()
const files = filesInMemory()

const pictureIn = async (shop: TestShop) =>
  (await storePicture({ db: held.db, files }, shop.tenantId, await tinyPicture(), 'a.png')).ref

const colours = ['黑', '白']
const sizes = ['S', 'M']
const matrix = (change: object = {}) =>
  colours.flatMap((colour) =>
    sizes.map((size) => ({
      choice: [size, colour],
      priceFen: 9900,
      code: `${size}-${colour}`,
      addStock: 5,
      lowAt: 2,
      ...change,
    })),
  )
const form = (change: object = {}) => ({
  title: '针织衫',
  pictures: [],
  options: [
    { name: '尺码', values: sizes },
    { name: '颜色', values: colours },
  ],
  skus: matrix(),
  ...change,
})

interface Shown {
  options: { name: string; values: string[] }[]
  skus: {
    id: string
    choice: string[]
    onHand: number
    reserved: number
    lowAt: number
    wasOrdered: boolean
    priceFen: number
  }[]
  priceFen: number
  highestPriceFen: number
  state: string
  title: string
}

const open = async () => {
  const shop = await newShop(held)
  const write = asking(shop, merchantStock as unknown as Hono<ShopEnv>)
  const read = asking(shop, merchantProducts as unknown as Hono<ShopEnv>)
  const create = async (body: object = form()) =>
    (await write('POST', '/', body, { 'idempotency-key': newId() })) as {
      status: number
      body: { id: string; code: string }
    }
  const show = async (id: string) => (await read('GET', `/${id}`)).body as unknown as Shown
  /** The form as the console sends it back: every variety with its id. */
  const asForm = ({ options, skus }: Shown, change: object = {}) =>
    form({
      options,
      skus: skus.map(({ id, choice, priceFen, lowAt }) => ({ skuId: id, choice, priceFen, lowAt })),
      ...change,
    })
  return { shop, write, create, show, asForm }
}

test('a product is made with its matrix and its stock, once for one key', async () => {
  const { shop, write, show } = await open()
  const key = { 'idempotency-key': newId() }
  const picture = await pictureIn(shop)
  const body = form({ pictures: [picture], isListed: true, skus: matrix({ picture }) })
  const [first, again] = [await write('POST', '/', body, key), await write('POST', '/', body, key)]
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body])

  const shown = await show(String(first.body['id']))
  expect(shown).toMatchObject({ state: 'listed', title: '针织衫', priceFen: 9900 })
  expect(shown.skus.map((sku) => [sku.choice.join(), sku.onHand, sku.lowAt])).toEqual([
    ['S,黑', 5, 2],
    ['M,黑', 5, 2],
    ['S,白', 5, 2],
    ['M,白', 5, 2],
  ])
  expect(await held.sudo`select id from shop.products where tenant_id = ${shop.tenantId}`).toHaveLength(1)
})

test('an edit keeps ids, withdraws what is missing, adds what is new, and brings back what was withdrawn', async () => {
  const { shop, write, create, show, asForm } = await open()
  const { id } = (await create()).body
  const before = await show(id)
  const [smallBlack, , smallWhite] = before.skus
  const onlyBlack = {
    options: [
      { name: '尺码', values: ['S', 'M', 'L'] },
      { name: '颜色', values: ['黑'] },
    ],
    skus: [
      ...before.skus
        .slice(0, 2)
        .map((sku) => ({ skuId: sku.id, choice: sku.choice, priceFen: 8800, addStock: 1 })),
      { choice: ['L', '黑'], priceFen: 12000, addStock: 7 },
    ],
  }
  expect((await write('PUT', `/${id}`, asForm(before, onlyBlack))).status).toBe(200)

  const after = await show(id)
  expect(after.skus.map((sku) => [sku.choice.join(), sku.onHand])).toEqual([
    ['S,黑', 6],
    ['M,黑', 6],
    ['L,黑', 7],
  ])
  expect(after.skus[0]!.id).toBe(smallBlack!.id)
  expect([after.priceFen, after.highestPriceFen]).toEqual([8800, 12000])
  const sale = await shop.run(({ tx }) => findSkusForSale(tx, [smallWhite!.id]))
  expect(sale).toMatchObject([{ skuId: smallWhite!.id, isListed: false }])

  expect((await write('PUT', `/${id}`, form({ skus: matrix({ addStock: 0 }) }))).status).toBe(200)
  const back = await show(id)
  expect(back.skus.map((sku) => [sku.id, sku.onHand])).toEqual([
    [smallBlack!.id, 6],
    [before.skus[1]!.id, 6],
    [smallWhite!.id, 5],
    [before.skus[3]!.id, 5],
  ])
})

test('values that change places keep their varieties', async () => {
  const { write, create, show, asForm } = await open()
  const { id } = (await create()).body
  const before = await show(id)
  const swapped = before.skus.map((sku) => ({
    skuId: sku.id,
    choice: [sku.choice[0] === 'S' ? 'M' : 'S', sku.choice[1]!],
    priceFen: sku.priceFen,
  }))
  expect((await write('PUT', `/${id}`, asForm(before, { skus: swapped }))).status).toBe(200)
  const after = await show(id)
  expect(after.skus.map((sku) => [sku.id, sku.choice.join()])).toEqual(
    before.skus.map((sku) => [sku.id, `${sku.choice[0] === 'S' ? 'M' : 'S'},${sku.choice[1]}`]),
  )
})

test('a kept variety may take the choice of one withdrawn before', async () => {
  const { write, create, show, asForm } = await open()
  const { id } = (await create()).body
  const before = await show(id)
  const black = { options: [before.options[0]!, { name: '颜色', values: ['黑'] }] }
  const [first, second] = before.skus
  await write(
    'PUT',
    `/${id}`,
    asForm(before, {
      ...black,
      skus: [first!, second!].map((sku) => ({ skuId: sku.id, choice: sku.choice, priceFen: 1 })),
    }),
  )
  const renamed = await write(
    'PUT',
    `/${id}`,
    asForm(before, {
      options: [before.options[0]!, { name: '颜色', values: ['白'] }],
      skus: [first!, second!].map((sku) => ({ skuId: sku.id, choice: [sku.choice[0]!, '白'], priceFen: 1 })),
    }),
  )
  expect(renamed.status).toBe(200)
  expect((await show(id)).skus.map((sku) => [sku.id, sku.choice[1]])).toEqual([
    [first!.id, '白'],
    [second!.id, '白'],
  ])
})

test('what was sold while the form was open stays sold, and promised pieces can not be taken', async () => {
  const { shop, write, create, show, asForm } = await open()
  const { id } = (await create()).body
  const before = await show(id)
  const sku = before.skus[0]!
  const order = newId()
  await shop.run((ctx) => reserveStock(ctx, [{ skuId: sku.id, quantity: 2 }], order))

  const taking = (addStock: number) =>
    write(
      'PUT',
      `/${id}`,
      asForm(before, {
        skus: before.skus.map((one) => ({
          skuId: one.id,
          choice: one.choice,
          priceFen: 1,
          addStock: one === sku ? addStock : 0,
        })),
      }),
    )
  expect(await taking(-4)).toMatchObject({
    status: 409,
    body: { code: 'stock-promised', skuId: sku.id, reserved: 2 },
  })
  expect((await show(id)).priceFen).toBe(9900)

  await shop.run((ctx) => deductStock(ctx, [{ skuId: sku.id, quantity: 2 }], order))
  expect((await taking(10)).status).toBe(200)
  const shown = (await show(id)).skus[0]!
  expect([shown.onHand, shown.wasOrdered]).toEqual([13, true])
  const [ledger] =
    await held.sudo`select sum(on_hand_delta)::int as sum from shop.stock_moves where sku_id = ${sku.id}`
  expect(ledger).toEqual({ sum: 13 })
})

test('edits at once leave one of them whole, while orders go on', async () => {
  const { shop, write, create, show, asForm } = await open()
  const { id } = (await create()).body
  const before = await show(id)
  const priced = (priceFen: number, values: string[]) =>
    asForm(before, {
      options: [before.options[0]!, { name: '颜色', values }],
      skus: before.skus
        .filter((sku) => values.includes(sku.choice[1]!))
        .map((sku) => ({ skuId: sku.id, choice: sku.choice, priceFen, addStock: 1 })),
    })
  const orders = Array.from({ length: 6 }, () => newId())
  const lines = before.skus.map((sku) => ({ skuId: sku.id, quantity: 1 }))
  const asked = await Promise.all([
    write('PUT', `/${id}`, priced(100, ['黑'])),
    write('PUT', `/${id}`, priced(200, ['黑', '白'])),
    write('PUT', `/${id}`, priced(300, ['白'])),
    ...orders.slice(0, 4).map((order) => shop.run((ctx) => reserveStock(ctx, lines, order))),
  ])
  expect(asked.slice(0, 3)).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }])

  const after = await show(id)
  expect([after.priceFen]).toEqual([after.highestPriceFen])
  const values = after.options[1]!.values
  expect({ 100: ['黑'], 200: ['黑', '白'], 300: ['白'] }[after.priceFen]).toEqual(values)
  expect(new Set(after.skus.map((sku) => sku.choice[1]))).toEqual(new Set(values))
  const stocks = await shop.run(({ tx }) =>
    stocksOf(
      tx,
      before.skus.map((sku) => sku.id),
    ),
  )
  expect(stocks.map((one) => [one.onHand, one.reserved])).toEqual(before.skus.map(() => [7, 4]))
})

test('a withdrawn variety neither shows nor keeps its product from being sold out', async () => {
  const { shop, write, create, show, asForm } = await open()
  const { id } = (await create(form({ isListed: true }))).body
  const before = await show(id)
  const rest = before.skus.filter((sku) => sku.choice[1] === '黑')
  await write(
    'PUT',
    `/${id}`,
    asForm(before, {
      isListed: true,
      options: [before.options[0]!, { name: '颜色', values: ['黑'] }],
      skus: rest.map((sku) => ({ skuId: sku.id, choice: sku.choice, priceFen: 9900, addStock: -5 })),
    }),
  )

  const detail = await shop.run(({ tx }) => readIn(tx, catalogReads['product.detail'], { id }))
  expect(detail).toMatchObject({ soldOut: true, skus: [{ left: 0 }, { left: 0 }] })
  const cards = await shop.run(({ tx }) => readIn(tx, catalogReads['products.byIds'], { ids: [id] }))
  expect(cards).toMatchObject([{ soldOut: true }])
  const list = asking(shop, merchantProducts as unknown as Hono<ShopEnv>)
  expect((await list('GET', '/?tab=sold-out')).body).toMatchObject({ items: [{ id, stock: 0 }] })

  // An order that was placed before gives its piece back: still nothing to sell.
  const gone = before.skus.find((sku) => sku.choice[1] === '白')!
  const order = newId()
  await shop.run((ctx) => reserveStock(ctx, [{ skuId: gone.id, quantity: 1 }], order))
  await shop.run((ctx) => releaseStock(ctx, [{ skuId: gone.id, quantity: 1 }], order))
  expect((await list('GET', '/?tab=sold-out')).body).toMatchObject({ items: [{ id, stock: 0 }] })
})

test('what is another shop’s is not found in any place of the body, and nothing is written', async () => {
  const { shop, write, create, show, asForm } = await open()
  const theirs = await open()
  const [mine, foreign] = [(await create()).body.id, (await theirs.create()).body.id]
  const [shown, foreignShown] = [await show(mine), await theirs.show(foreign)]
  const foreignPicture = await pictureIn(theirs.shop)
  const skus = (change: object) => [{ ...asForm(shown).skus[0], ...change }, ...asForm(shown).skus.slice(1)]

  const bodies = [
    asForm(shown, { pictures: [foreignPicture] }),
    asForm(shown, { description: `<img src="${foreignPicture}">` }),
    asForm(shown, { categoryId: newId() }),
    asForm(shown, { freightTemplateId: newId() }),
    asForm(shown, { skus: skus({ skuId: foreignShown.skus[0]!.id }) }),
    asForm(shown, { skus: skus({ picture: foreignPicture }) }),
  ]
  for (const body of bodies)
    expect((await write('PUT', `/${mine}`, body)).status, JSON.stringify(body)).toBe(404)
  expect((await write('PUT', `/${foreign}`, asForm(foreignShown))).status).toBe(404)
  for (const body of [form({ pictures: [foreignPicture] }), form({ categoryId: newId() })])
    expect((await create(body)).status).toBe(404)

  expect(await show(mine)).toEqual(shown)
  expect(await theirs.show(foreign)).toEqual(foreignShown)
  expect(await held.sudo`select id from shop.products where tenant_id = ${shop.tenantId}`).toHaveLength(1)
})

test.each([
  { margin: 1 },
  { title: '' },
  { title: '名'.repeat(61) },
  { skus: [] },
  { skus: [{ choice: ['S', '黑'], priceFen: 1, sold: 9 }] },
  { skus: matrix({ priceFen: -1 }) },
  { skus: matrix({ addStock: 1.5 }) },
  { skus: matrix().slice(1, 2) },
  { skus: [...matrix(), matrix()[0]] },
  { pictures: ['https://evil.example/a.png'] },
])('the product %j is refused', async (change) => {
  const { create } = await open()
  expect((await create(form(change))).status).toBe(422)
})

test('a new product can neither take another’s variety nor begin below zero', async () => {
  const { create, show } = await open()
  const { id } = (await create()).body
  const skuId = (await show(id)).skus[0]!.id
  expect((await create(form({ skus: matrix({ skuId }) }))).status).toBe(422)
  expect((await create(form({ skus: matrix({ addStock: -1 }) }))).status).toBe(422)
})
