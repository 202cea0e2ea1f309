import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import type { ShopEnv } from '#request'
import { revisionsOf } from '#settings'
import { addGoods } from '../inventory/testing/goods.ts'
import { asking } from '../settings/testing/asking.ts'
import { type ArrangedCategory } from './categories.ts'
import { merchantCategories } from './index.ts'

const held = testDatabase()

const open = async () => {
  const shop = await newShop(held)
  const ask = asking(shop, merchantCategories as unknown as Hono<ShopEnv>)
  const add = async (name: string, parentId: string | null = null) =>
    String((await ask('POST', '/', { name, parentId })).body['id'])
  const tree = async () => (await ask('GET', '/')).body as unknown as ArrangedCategory[]
  return { shop, ask, add, tree }
}

const names = (level: readonly ArrangedCategory[]): unknown =>
  level.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name))

test('categories are renamed, put in order and moved, and the shop’s pages hear of it', async () => {
  const { shop, ask, add, tree } = await open()
  const [clothes, shoes, bags] = [await add('服装'), await add('鞋靴'), await add('箱包')]
  const boots = await add('短靴', clothes)
  const before = await shop.run(({ tx }) => revisionsOf(tx))

  expect((await ask('PATCH', `/${boots}`, { name: '靴子', parentId: shoes })).status).toBe(200)
  expect((await ask('PUT', '/order', { ids: [bags, shoes, clothes] })).status).toBe(200)
  expect(names(await tree())).toEqual(['箱包', ['鞋靴', ['靴子']], '服装'])
  expect((await ask('PATCH', `/${boots}`, { parentId: null })).status).toBe(200)
  expect(names(await tree())).toHaveLength(4)
  expect((await shop.run(({ tx }) => revisionsOf(tx))).catalog).toBe(before.catalog + 3)
})

test('a category never lies below itself, nor deeper than three levels', async () => {
  const { ask, add } = await open()
  const top = await add('一')
  const middle = await add('二', top)
  const low = await add('三', middle)
  const other = await add('四')
  expect(await ask('PATCH', `/${top}`, { parentId: top })).toMatchObject({
    status: 422,
    body: { reason: 'own-child' },
  })
  expect(await ask('PATCH', `/${top}`, { parentId: low })).toMatchObject({
    status: 422,
    body: { reason: 'own-child' },
  })
  expect(await ask('PATCH', `/${other}`, { parentId: low })).toMatchObject({
    status: 422,
    body: { code: 'category-too-deep' },
  })
  expect(await ask('PATCH', `/${middle}`, { parentId: other })).toMatchObject({ status: 200 })
})

test('two moves at once never make a ring', async () => {
  const { ask, add, tree } = await open()
  const [left, right] = [await add('左'), await add('右')]
  const moved = await Promise.all([
    ask('PATCH', `/${left}`, { parentId: right }),
    ask('PATCH', `/${right}`, { parentId: left }),
  ])
  expect(moved.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 422])
  expect(await tree()).toHaveLength(1)
})

test('a category with goods or children stays and says why; an empty one goes', async () => {
  const { shop, ask, add, tree } = await open()
  const [top, empty] = [await add('服装'), await add('空')]
  await add('大衣', top)
  await shop.run((ctx) => addGoods(ctx, { categoryId: top }))
  expect(await ask('DELETE', `/${top}`)).toMatchObject({
    status: 409,
    body: { code: 'category-in-use', children: 1, products: 1 },
  })
  expect((await ask('DELETE', `/${empty}`)).status).toBe(200)
  expect(await tree()).toMatchObject([
    { name: '服装', products: 1, children: [{ name: '大衣', products: 0 }] },
  ])
})

test('another shop’s categories are not found, in the path or in a body', async () => {
  const [mine, theirs] = [await open(), await open()]
  const [own, foreign] = [await mine.add('自家'), await theirs.add('别家')]
  const asked = [
    await mine.ask('PATCH', `/${foreign}`, { name: '黑' }),
    await mine.ask('DELETE', `/${foreign}`),
    await mine.ask('PATCH', `/${own}`, { parentId: foreign }),
    await mine.ask('PATCH', `/${own}`, { picture: `asset:${newId()}` }),
    await mine.ask('POST', '/', { name: '子', parentId: foreign }),
    await mine.ask('PUT', '/order', { ids: [own, foreign] }),
    await mine.ask('PUT', '/order', { parentId: foreign, ids: [foreign] }),
  ]
  expect(asked.map((one) => one.status)).toEqual([404, 404, 404, 404, 404, 404, 404])
  expect(names(await theirs.tree())).toEqual(['别家'])
  expect(names(await mine.tree())).toEqual(['自家'])
  expect((await mine.ask('PATCH', `/${own}`, { position: 1 })).status).toBe(422)
})
