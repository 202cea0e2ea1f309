import { expect, test } from 'vitest'
import { eachBlock, loadDoc, compilePage } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { type Template, templates } from '@wanpu/templates'
import { catalogReads, categoryTree } from '#catalog'
import { findPublished } from '#pages'
import { searchProducts } from '#search'
import { findSettings, readIn } from '#settings'
import { couriersOf, findFreight } from '#shipping'
import { provisionShop } from './index.ts'

const held = testDatabase()
const picturesFor = (template: Template) =>
  Object.fromEntries(Object.keys(template.pictures).map((key) => [key, `asset:${newId()}`]))

test.each(templates)(
  'an empty shop becomes one of $name, whole and without a sample’s name left',
  async (template) => {
    const [shop, other] = [await newShop(held), await newShop(held)]
    for (const one of [other, shop])
      await one.run((ctx) => provisionShop(ctx, template, picturesFor(template)))

    const settings = await shop.run(({ tx }) => findSettings(tx))
    expect(settings).toMatchObject({
      name: template.shop.name,
      theme: template.theme,
      logo: expect.stringMatching(/^asset:/),
    })
    const tree = await shop.run(categoryTree)
    expect(tree.map((one) => one.name)).toEqual(template.categories.map((one) => one.name))
    const [freight] = await shop.run(({ tx }) => findFreight(tx))
    expect(freight).toMatchObject({
      method: template.freight.chargeBy,
      isDefault: true,
      freeFromFen: template.freight.freeFromFen ?? null,
    })
    expect(
      freight?.rules.map((rule) => rule.provinces.every((code) => /^\d{2}0000$/.test(code))),
    ).not.toContain(false)
    expect((await shop.run(({ tx }) => couriersOf(tx))).length).toBeGreaterThan(2)

    const all = { categoryId: 'all', sort: 'newest', limit: 100 } as const
    const cards = await shop.run(({ tx }) => readIn(tx, catalogReads['products.list'], all))
    expect(cards.map((card) => card.title)).toEqual(template.products.map((product) => product.title))
    for (const [at, sample] of template.products.entries()) {
      const product = await shop.run(({ tx }) =>
        readIn(tx, catalogReads['product.detail'], { id: cards[at]!.id }),
      )
      expect(product?.skus).toHaveLength(sample.skus.length)
      expect(product?.description).toBe(sample.details)
      expect([product?.priceFen, product?.sold]).toEqual([
        Math.min(...sample.skus.map((sku) => sku.priceFen)),
        sample.sold,
      ])
    }
    const word = template.products[0]!.title.slice(0, 2)
    expect((await shop.run(({ tx }) => searchProducts(tx, word))).items.length).toBeGreaterThan(0)
  },
)

test.each(templates)(
  'every page of $name is published and each of its blocks gets its goods',
  async (template) => {
    const [shop] = [await newShop(held), await newShop(held)]
    await shop.run((ctx) => provisionShop(ctx, template, picturesFor(template)))

    for (const slug of Object.keys(template.pages)) {
      const { doc, issues } = loadDoc((await shop.run(({ tx }) => findPublished(tx, slug)))?.doc)
      expect(issues).toEqual([])
      expect([...eachBlock(doc.blocks)]).toHaveLength([...eachBlock(template.pages[slug]!.blocks)].length)
      expect(JSON.stringify(doc)).not.toMatch(/sample\./)
      for (const need of compilePage(doc).needs) {
        if (need.source !== 'products.list' && need.source !== 'products.byIds') continue
        const cards = await (need.source === 'products.list'
          ? shop.run(({ tx }) => readIn(tx, catalogReads['products.list'], need.args))
          : shop.run(({ tx }) => readIn(tx, catalogReads['products.byIds'], need.args)))
        expect(cards, JSON.stringify(need)).not.toEqual([])
      }
    }
  },
)

test('a shop that holds something is left as it is', async () => {
  const shop = await newShop(held)
  const [clothing, food] = templates as [Template, Template]
  const asked = await Promise.allSettled(
    [clothing, food].map((one) => shop.run((ctx) => provisionShop(ctx, one, picturesFor(one)))),
  )
  expect(asked.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(shop.run((ctx) => provisionShop(ctx, food, picturesFor(food)))).rejects.toMatchObject({
    code: 'shop-not-empty',
  })

  const names = await held.sudo`select name from shop.freight_templates where tenant_id = ${shop.tenantId}`
  expect(names).toHaveLength(1)
})

test('a picture that was not given is named, and nothing is left behind', async () => {
  const shop = await newShop(held)
  const [template] = templates as [Template]
  await expect(shop.run((ctx) => provisionShop(ctx, template, {}))).rejects.toThrow('logo')
  await shop.run((ctx) => provisionShop(ctx, template, picturesFor(template)))
})
