import { type BlockNode, type PageDoc, newBlockId } from '@wanpu/blocks'
import type { Ctx, Tx } from '@wanpu/migrations'
import { type SampleCategory, type Template, fillSamples, templates } from '@wanpu/templates'
import { auditShop } from '#request'
import { findSettings } from '#settings'
import { findDraft } from './draft-store.ts'
import { replaceDraft } from './drafts.ts'
import { pageNotFound, templateNotFound } from './failures.ts'
import type { TemplateChoice } from './inputs.ts'
import { type ShopGoods, findGoods } from './template-store.ts'

/** The looks a shop can choose, each with its front as it would be with the shop's own goods. */
export const listTemplates = async ({ tx }: Ctx) => {
  const [goods, { name: shop }] = [await findGoods(tx), await findSettings(tx)]
  return {
    items: templates.map((template) => ({
      industry: template.industry,
      name: template.name,
      summary: template.summary,
      theme: template.theme,
      home: filled(template, template.pages.home, { shop, goods }),
    })),
  }
}

/** Makes the template's page the draft, filled with the shop's own goods; nothing else of the shop changes. */
export const applyTemplate = async (ctx: Ctx, pageId: string, { baseVersion, industry }: TemplateChoice) => {
  const template = templates.find((one) => one.industry === industry)
  if (!template) throw templateNotFound({ industry })

  const applied = await replaceDraft(ctx, pageId, baseVersion, await pageOf(ctx.tx, template, pageId))
  await auditShop(ctx, 'pages.template', pageId, { industry, version: applied.version })
  return applied
}

const pageOf = async (tx: Tx, template: Template, pageId: string): Promise<PageDoc> => {
  const page = await findDraft(tx, pageId)
  if (!page) throw pageNotFound({ pageId })
  const { home, [page.slug]: same = home } = template.pages as Template['pages'] & { home: PageDoc }
  const { name: shop } = await findSettings(tx)
  const doc = filled(template, same, { shop, goods: await findGoods(tx) })
  return { ...doc, page: { ...doc.page, title: page.title }, blocks: doc.blocks.map(withNewIds) }
}

/** Samples become what the shop has of the same name, else another of its own, else a place every shop has. */
const filled = (
  template: Template,
  page: PageDoc,
  { shop, goods }: { shop: string; goods: ShopGoods },
): PageDoc => {
  const names = new Map(template.categories.flatMap(namesBelow))
  const titles = new Map(template.products.map(({ key, title }, at) => [key, { title, at }]))
  const category = (key: string) => goods.categories.get(names.get(key) ?? '') ?? 'all'
  const product = (key: string) => {
    const { title = '', at = 0 } = titles.get(key) ?? {}
    return goods.products.get(title) ?? goods.newest[at % goods.newest.length] ?? ''
  }
  const picture = (key: string) => goods.pictures.get(`${key}.webp`) ?? ''
  return withoutGaps(fillSamples(page, { shop, picture, category, product }))
}

const namesBelow = ({ key, name, children = [] }: SampleCategory): [string, string][] => [
  [key, name],
  ...children.flatMap(namesBelow),
]

/** A link to no product leads to all goods; a list names each thing once. */
const withoutGaps = (page: PageDoc): PageDoc =>
  JSON.parse(JSON.stringify(page), (_, value: unknown) => {
    if (isLinkToNothing(value)) return { kind: 'category', id: 'all' }
    if (isNames(value)) return [...new Set(value)].filter((name) => name !== '' && name !== 'all')
    return value
  }) as PageDoc

const isLinkToNothing = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'product' &&
  'id' in value &&
  value.id === ''

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const withNewIds = (node: BlockNode): BlockNode => ({
  ...node,
  id: newBlockId(),
  ...(node.slots && {
    slots: Object.fromEntries(
      Object.entries(node.slots).map(([name, inner]) => [name, inner.map(withNewIds)]),
    ),
  }),
})
