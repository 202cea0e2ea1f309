import type { SampleOption, SampleProduct } from './define.ts'
import { facts, heading, list, paragraph } from './details.ts'
import type { PictureRecipe } from './picture.ts'
import { type SkuPlan, skusOf } from './skus.ts'

export interface Goods extends SkuPlan {
  key: string
  category: string
  title: string
  subtitle: string
  /** In the order a shopper sees them. */
  shots: readonly PictureRecipe[]
  story: readonly string[]
  facts: readonly (readonly [string, string])[]
  /** A heading each, with what stands below it. */
  lists: Readonly<Record<string, readonly string[]>>
  sold: number
  badge?: string
}

/** Something to sell as a product and its pictures; `promise` ends the details of everything in the shop. */
export const goodsWith =
  (promise: string) =>
  (plan: Goods): { product: SampleProduct; pictures: Record<string, PictureRecipe> } => {
    const pictures = Object.fromEntries(plan.shots.map((shot, index) => [`${plan.key}-${index + 1}`, shot]))
    const { key, category, title, subtitle, options, sold, badge } = plan
    return {
      pictures,
      product: {
        key,
        categories: [category],
        title,
        subtitle,
        details: detailsOf(plan, promise),
        pictures: Object.keys(pictures),
        options,
        skus: skusOf(plan),
        sold,
        ...(badge && { badge }),
      },
    }
  }

export const option = (name: string, ...values: string[]): SampleOption => ({
  name,
  values: values.map((value) => ({ name: value })),
})

const detailsOf = ({ story, facts: rows, lists }: Goods, promise: string): string =>
  [
    ...story.map(paragraph),
    heading('产品信息'),
    facts(rows),
    ...Object.entries(lists).flatMap(([title, items]) => [heading(title), list(items)]),
    heading('发货与售后'),
    paragraph(promise),
  ].join('')
