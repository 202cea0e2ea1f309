import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { createCategory, setListed } from '#catalog'
import { setStock } from '#inventory'
import { auditShop } from '#request'
import { addGoods } from '../inventory/testing/goods.ts'
import { listDeeds } from './index.ts'

const held = testDatabase()
const merchant = { kind: 'merchant' as const, id: newId() }

/** A shop in which somebody listed goods, counted them, made a category and looked at a preview. */
const busyShop = async () => {
  const shop = await newShop(held)
  const goods = await shop.run((ctx) => addGoods(ctx, { title: '羊毛大衣' }))
  const { productId, skuIds } = goods
  await shop.as(merchant, (ctx) => setListed(ctx, [productId], false))
  await shop.as(merchant, (ctx) => setStock(ctx, { productId, skuId: skuIds[0]!, onHand: 7 }))
  await shop.as(merchant, (ctx) =>
    createCategory(ctx, { name: '大衣', parentId: null, picture: null, position: 0 }),
  )
  return { shop, goods }
}

test('people’s deeds stand with what they were done to, the last first, of this shop alone', async () => {
  const [{ shop, goods }] = [await busyShop(), await busyShop()]
  const deeds = await shop.run((ctx) => listDeeds(ctx, undefined, 20))
  expect(deeds.map(({ deed, actorId, subjects }) => [deed, actorId, subjects[0]?.name])).toEqual([
    ['categories.create', merchant.id, '大衣'],
    ['stock.set', merchant.id, '羊毛大衣 · S'],
    ['products.unlist', merchant.id, '羊毛大衣'],
  ])
  expect(deeds[1]!.subjects[0]).toMatchObject({ kind: 'product', id: goods.productId })
})

test('pages follow one another without a gap, at one moment too', async () => {
  const { shop } = await busyShop()
  await held.sudo`update shop.audit set at = '2026-11-22T08:00:00Z' where tenant_id = ${shop.tenantId}`
  const all = await shop.run((ctx) => listDeeds(ctx, undefined, 20))
  const seen = [...(await shop.run((ctx) => listDeeds(ctx, undefined, 2)))]
  seen.push(...(await shop.run((ctx) => listDeeds(ctx, seen.at(-1), 2))))
  expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id))
})

test('a page is named; what belongs to another shop, or is gone, is not', async () => {
  const [{ shop }, { goods: foreign }] = [await busyShop(), await busyShop()]
  const pageId = newId()
  await held.sudo`insert into shop.pages (tenant_id, id, kind, slug, title, draft)
    values (${shop.tenantId}, ${pageId}, 'home', 'home', '首页', '{}')`
  await shop.as(merchant, (ctx) => auditShop(ctx, 'pages.publish', pageId))
  await shop.as(merchant, (ctx) => auditShop(ctx, 'products.list', `${foreign.productId} ${newId()}`))
  const [listed, published] = await shop.run((ctx) => listDeeds(ctx, undefined, 2))
  expect(published!.subjects).toEqual([{ kind: 'page', id: pageId, name: '首页' }])
  expect(listed!.subjects).toEqual([])
})
