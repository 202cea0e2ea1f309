import type { SampleOption, SampleProduct } from '../define.ts'
import { facts, heading, list, paragraph, table } from '../details.ts'
import type { PictureRecipe } from '../picture.ts'
import { skusOf } from '../skus.ts'
import type { SkuPlan } from '../skus.ts'
import { closeUp, lying } from '../studio.ts'
import type { Colour } from './tones.ts'

export interface Garment extends Omit<SkuPlan, 'options'> {
  key: string
  categories: readonly string[]
  title: string
  subtitle: string
  icon: string
  colours: readonly [Colour, ...Colour[]]
  sizes: readonly string[]
  /** Pictures with other things, shown after the first. */
  worn: readonly PictureRecipe[]
  /** The part worth a close look. */
  near: { x: number; y: number; rotate?: number }
  size?: number
  story: readonly string[]
  facts: readonly (readonly [string, string])[]
  measures?: readonly (readonly string[])[]
  care: readonly string[]
  sold: number
  badge?: string
}

/** A garment as a product and its pictures: each colour, worn, and near by. */
export const garment = (
  plan: Garment,
): { product: SampleProduct; pictures: Record<string, PictureRecipe> } => {
  const pictures: Record<string, PictureRecipe> = {}
  const keep = (name: string, recipe: PictureRecipe) => {
    pictures[`${plan.key}-${name}`] = recipe
    return `${plan.key}-${name}`
  }
  const byColour = plan.colours.map((colour, index) => {
    const light = index === 0 ? 'window' : index === 1 ? 'soft' : 'leaves'
    return keep(colour.key, lying(plan.icon, { wall: colour.wall, light }, colour.tone, plan.size))
  })
  const worn = plan.worn.map((recipe, index) => keep(`worn-${index + 1}`, recipe))
  const first = plan.colours[0]
  const near = keep('near', closeUp(plan.icon, { wall: first.wall, light: 'soft' }, plan.near, first.tone))

  const options: SampleOption[] = [
    { name: '颜色', values: plan.colours.map(({ name }, index) => ({ name, picture: byColour[index]! })) },
    { name: '尺码', values: plan.sizes.map((name) => ({ name })) },
  ]
  const { key, categories, title, subtitle, sold } = plan
  return {
    pictures,
    product: {
      key,
      categories,
      title,
      subtitle,
      details: detailsOf(plan),
      pictures: [byColour[0]!, ...worn, near, ...byColour.slice(1)],
      options,
      skus: skusOf({ ...plan, options }),
      sold,
      ...(plan.badge && { badge: plan.badge }),
    },
  }
}

const detailsOf = (plan: Garment): string =>
  [
    ...plan.story.map(paragraph),
    heading('面料与工艺'),
    facts(plan.facts),
    ...(plan.measures
      ? [
          heading('尺码参考（cm）'),
          table(plan.measures[0]!, plan.measures.slice(1)),
          paragraph('手工平铺测量，误差 1–2 cm 属正常范围。介于两码之间、偏爱宽松的，建议选大一码。'),
        ]
      : []),
    heading('洗护说明'),
    list(plan.care),
    heading('发货与退换'),
    paragraph(
      '现货当日 16 点前付款当日发出。签收 7 天内，吊牌完好、不影响二次销售可退换，质量问题运费由我们承担。',
    ),
  ].join('')
