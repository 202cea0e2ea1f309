import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type PageDoc, eachBlock, loadDoc } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { templates } from '@wanpu/templates'
import type { ShopEnv } from '#request'
import { addGoods } from '../inventory/testing/goods.ts'
import { saveSettings } from '#settings'
import { asking } from '../settings/testing/asking.ts'
import { createPage, findPreview, merchantNeeds, merchantPages, merchantTemplates } from './index.ts'
import { sharePreview } from './previews.ts'

const held = testDatabase()

const empty: PageDoc = { schemaVersion: 2, page: { title: '首页', bg: 'bg' }, blocks: [] }
const shopWithPage = async () => {
  const shop = await newShop(held)
  const { id } = await shop.run((ctx) =>
    createPage(ctx, { kind: 'home', slug: 'home', title: '我的首页', doc: empty }),
  )
  return { shop, id }
}

test.each(['clothing', 'food'])(
  'the %s template takes the shop’s own goods and name, and no sample is left',
  async (industry) => {
    const { shop, id } = await shopWithPage()
    const { productId } = await shop.run((ctx) => addGoods(ctx, { title: '自家大衣', stock: [3] }))
    await shop.run((ctx) => saveSettings(ctx, { name: '木棉$&小铺' }))
    const ask = asking(shop, merchantPages as unknown as Hono<ShopEnv>)

    const applied = await ask('POST', `/${id}/template`, { baseVersion: 1, industry })
    const { doc, issues } = loadDoc(applied.body['doc'])
    expect(applied).toMatchObject({ status: 200, body: { version: 2, issues: [] } })
    expect(issues).toEqual([])
    expect([...eachBlock(doc.blocks)].length).toBeGreaterThan(5)
    expect(doc.page.title).toBe('我的首页')
    expect(JSON.stringify(doc)).not.toContain('sample')
    expect(doc.page.share?.title).toMatch(/^木棉\$&小铺｜/)
    if (industry === 'clothing') expect(JSON.stringify(doc)).toContain(productId)

    const list = await asking(shop, merchantTemplates as unknown as Hono<ShopEnv>)('GET', '/')
    expect(list.body['items']).toHaveLength(templates.length)
  },
)

test('a shop without goods gets links that lead somewhere', async () => {
  const { shop, id } = await shopWithPage()
  const ask = asking(shop, merchantPages as unknown as Hono<ShopEnv>)
  const applied = await ask('POST', `/${id}/template`, { baseVersion: 1, industry: 'clothing' })
  expect(applied.body['issues']).toEqual([])
  expect(JSON.stringify(applied.body['doc'])).not.toContain('"kind":"product"')
})

test('a preview opens by its token, in its own shop, for a day', async () => {
  const { shop, id } = await shopWithPage()
  const other = await newShop(held)
  const now = new Date()
  const { address, qr } = await shop.run((ctx) =>
    sharePreview(ctx, id, (token) => `https://p.test/?t=${token}`),
  )
  const token = address.split('=')[1]!
  expect(qr).toContain('<svg')
  expect(await shop.run(({ tx }) => findPreview(tx, token))).toMatchObject({ pageId: id, title: '我的首页' })
  expect(await other.run(({ tx }) => findPreview(tx, token))).toBeNull()
  expect(await shop.run(({ tx }) => findPreview(tx, 'guessed'))).toBeNull()

  const long = new Date(now.getTime() - 25 * 3_600_000)
  const { address: old } = await shop.run((ctx) => sharePreview({ ...ctx, now: long }, id, (one) => one))
  expect(await shop.run(({ tx }) => findPreview(tx, old))).toBeNull()
  const rows = await held.sudo`select key from shop.page_previews where tenant_id = ${shop.tenantId}`
  expect(rows.map((row) => row['key'] as string)).not.toContain(token)
})

test('the canvas gets the same data as the shop, in the order asked', async () => {
  const { shop } = await shopWithPage()
  const { productId } = await shop.run((ctx) => addGoods(ctx, { title: '衬衫', stock: [3] }))
  const ask = asking(shop, merchantNeeds as unknown as Hono<ShopEnv>)
  const needs = [
    { source: 'products.byIds', args: { ids: ['sample.product.x', productId, newId()] } },
    { source: 'shop.profile', args: {} },
    { source: 'products.list', args: { categoryId: 'all', sort: 'sold', limit: 4 } },
    { source: 'products.byIds', args: { ids: [] } },
  ]
  const { body } = await ask('POST', '/', { needs })
  expect(body['answers']).toMatchObject([
    [{ id: productId, title: '衬衫' }],
    { name: '' },
    [{ id: productId }],
    [],
  ])
  expect((await ask('POST', '/', { needs: [{ source: 'orders', args: {} }] })).status).toBe(422)
})
