import { beauty } from './beauty/index.ts'
import { clothing } from './clothing/index.ts'
import type { Template } from './define.ts'
import { digital } from './digital/index.ts'
import { food } from './food/index.ts'

export type {
  FreightRule,
  SampleCategory,
  SampleFreight,
  SampleOption,
  SampleProduct,
  SampleShop,
  SampleSku,
  Template,
} from './define.ts'
export type { Hex, PictureRecipe, Scene, Shape, Thing, Tone } from './picture.ts'
export type { Filling } from './samples.ts'
export { fillSamples } from './samples.ts'

export const templates: readonly Template[] = [clothing, beauty, food, digital]
