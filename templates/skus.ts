import type { SampleOption, SampleSku } from './define.ts'

export interface SkuPlan {
  options: readonly SampleOption[]
  priceFen: number
  marketPriceFen: number
  weightGrams: number
  /** About how many of each are in stock; 0 for a product that is sold out. */
  stock: number
  /** By name of a value: what it costs more, weighs more, or that none is left. */
  differences?: Readonly<Record<string, { fen?: number; grams?: number; none?: true }>>
}

/** One SKU for every combination of option values. */
export const skusOf = ({ options, differences = {}, ...plan }: SkuPlan): SampleSku[] =>
  combinations(options.map((option) => option.values.map((value) => value.name))).map((values, index) => {
    const changes = values.map((value) => differences[value] ?? {})
    const fen = changes.reduce((sum, change) => sum + (change.fen ?? 0), 0)
    const none = changes.some((change) => change.none)
    return {
      values,
      priceFen: plan.priceFen + fen,
      marketPriceFen: plan.marketPriceFen + fen,
      stock: none ? 0 : Math.round(plan.stock * (0.6 + ((index * 37) % 80) / 100)),
      weightGrams: plan.weightGrams + changes.reduce((sum, change) => sum + (change.grams ?? 0), 0),
    }
  })

const combinations = (lists: readonly (readonly string[])[]): string[][] =>
  lists.reduce<string[][]>((done, list) => done.flatMap((row) => list.map((value) => [...row, value])), [[]])
