import type { Fen } from '@wanpu/kit/money'
import { fen } from '@wanpu/kit/money'
import { varietiesUnfit } from './failures.ts'

interface Option {
  name: string
  values: readonly string[]
}
interface Sku {
  choice: readonly string[]
}

/**
 * Throws `varietiesUnfit` unless every SKU chooses one value of each option, no two choose alike, and every value is
 * chosen by some SKU.
 */
export const checkVarieties = (options: readonly Option[], skus: readonly Sku[]): void => {
  const names = options.map((option) => option.name)
  if (new Set(names).size < names.length) throw varietiesUnfit({ reason: 'option-twice' })
  if (options.some(({ values }) => new Set(values).size < values.length))
    throw varietiesUnfit({ reason: 'value-twice' })

  for (const { choice } of skus) {
    const fits =
      choice.length === options.length && choice.every((value, at) => options[at]!.values.includes(value))
    if (!fits) throw varietiesUnfit({ reason: 'choice-unknown', choice })
  }
  if (new Set(skus.map(({ choice }) => JSON.stringify(choice))).size < skus.length) {
    throw varietiesUnfit({ reason: 'choice-twice' })
  }
  options.forEach(({ name, values }, at) => {
    const unused = values.find((value) => !skus.some(({ choice }) => choice[at] === value))
    if (unused !== undefined) throw varietiesUnfit({ reason: 'value-unused', option: name, value: unused })
  })
}

/** The lowest and highest of some prices, at least one. */
export const priceSpan = (prices: readonly Fen[]): { priceFen: Fen; highestPriceFen: Fen } => ({
  priceFen: fen(Math.min(...prices)),
  highestPriceFen: fen(Math.max(...prices)),
})
