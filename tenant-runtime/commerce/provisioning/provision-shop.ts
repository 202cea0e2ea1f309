import type { SampleCategory, Template } from '@wanpu/templates'
import { fen } from '@wanpu/kit/money'
import type { Ctx } from '@wanpu/migrations'
import { fillSamples } from '@wanpu/templates'
import { createCategory } from '#catalog'
import { createPage, publishPage } from '#pages'
import { indexProducts } from '#search'
import { saveSettings } from '#settings'
import { shopNotEmpty } from './failures.ts'
import { addSamples } from './sample-products.ts'
import { insertCouriers, insertFreight, isEmptyShop } from './store.ts'

/** What the template's picture keys became: `asset:<id>` references. */
export type Pictures = Readonly<Record<string, string>>

/** What a shop ships with at first; codes as in wechat/couriers.ts. */
const firstCouriers = ['SF', 'ZTO', 'YTO', 'EMS']

/** Fills an empty shop with everything of a template and publishes its pages; throws `shopNotEmpty` for any other. */
export const provisionShop = async (ctx: Ctx, template: Template, pictures: Pictures): Promise<void> => {
  if (!(await isEmptyShop(ctx.tx))) throw shopNotEmpty()
  const pictureOf = pictureFrom(pictures)

  const { logo, ...shop } = template.shop
  await saveSettings(ctx, { ...shop, logo: pictureOf(logo), theme: template.theme })
  await insertFreight(ctx.tx, freightOf(template))
  await insertCouriers(ctx.tx, firstCouriers)
  const categories = await addCategories(ctx, template.categories, pictureOf)
  const products = await addSamples(ctx, template.products, { categories, pictureOf })
  await indexProducts(ctx, [...products.values()])

  const filling = {
    shop: shop.name,
    picture: pictureOf,
    category: idFrom(categories),
    product: idFrom(products),
  }
  for (const [slug, page] of Object.entries(template.pages)) {
    const doc = fillSamples(page, filling)
    const { id } = await createPage(ctx, {
      kind: slug === 'home' ? 'home' : 'custom',
      slug,
      title: doc.page.title,
      doc,
    })
    await publishPage(ctx, id)
  }
}

const addCategories = async (
  ctx: Ctx,
  samples: readonly SampleCategory[],
  pictureOf: (key: string) => string,
  parentId: string | null = null,
): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const [position, { key, name, picture, children = [] }] of samples.entries()) {
    const { id } = await createCategory(ctx, { name, parentId, picture: pictureOf(picture), position })
    ids.set(key, id)
    for (const [below, belowId] of await addCategories(ctx, children, pictureOf, id)) ids.set(below, belowId)
  }
  return ids
}

const freightOf = ({ freight }: Template) => ({
  name: freight.name,
  method: freight.chargeBy,
  freeFromFen: freight.freeFromFen === undefined ? null : fen(freight.freeFromFen),
  rules: [{ provinces: [], ...freight.standard }, ...freight.special].map((rule) => ({
    provinces: rule.provinces.map((code) => code.padEnd(6, '0')),
    firstUnits: rule.first,
    firstFen: rule.firstFen,
    nextUnits: rule.next,
    nextFen: rule.nextFen,
  })),
})

const pictureFrom = (pictures: Pictures) => (key: string) => {
  const ref = pictures[key]
  if (!ref) throw new Error(`the template names a picture that was not given: ${key}`)
  return ref
}

const idFrom = (ids: ReadonlyMap<string, string>) => (key: string) => {
  const id = ids.get(key)
  if (!id) throw new Error(`the template names something it does not hold: ${key}`)
  return id
}
