import type { SampleOption, SampleProduct } from '../define.ts'
import { facts, heading, list, paragraph } from '../details.ts'
import type { PictureRecipe } from '../picture.ts'
import { skusOf } from '../skus.ts'
import type { SkuPlan } from '../skus.ts'

export interface Produce extends SkuPlan {
  key: string
  categories: readonly string[]
  title: string
  subtitle: string
  /** In the order a shopper sees them. */
  shots: readonly PictureRecipe[]
  story: readonly string[]
  /** 产地、配料、保质期 … */
  label: readonly (readonly [string, string])[]
  storage: readonly string[]
  eating: readonly string[]
  sold: number
  badge?: string
}

/** Something to eat as a product and its pictures. */
export const produce = (
  plan: Produce,
): { product: SampleProduct; pictures: Record<string, PictureRecipe> } => {
  const pictures = Object.fromEntries(plan.shots.map((shot, index) => [`${plan.key}-${index + 1}`, shot]))
  const { key, categories, title, subtitle, options, sold } = plan
  return {
    pictures,
    product: {
      key,
      categories,
      title,
      subtitle,
      details: detailsOf(plan),
      pictures: Object.keys(pictures),
      options,
      skus: skusOf(plan),
      sold,
      ...(plan.badge && { badge: plan.badge }),
    },
  }
}

export const option = (name: string, ...values: string[]): SampleOption => ({
  name,
  values: values.map((value) => ({ name: value })),
})

const detailsOf = (plan: Produce): string =>
  [
    ...plan.story.map(paragraph),
    heading('产品信息'),
    facts(plan.label),
    heading('怎么吃'),
    list(plan.eating),
    heading('怎么存'),
    list(plan.storage),
    heading('发货与售后'),
    paragraph(
      '付款后 24 小时内发出，生鲜周一至周五发货。收到有破损变质，签收 24 小时内拍照联系客服，核实后补发或退款。',
    ),
  ].join('')
