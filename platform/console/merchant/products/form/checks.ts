import { type Draft, rowsOf } from './draft.ts'
import { words } from './words.ts'

/** What is wrong, and the element that one jumps to for it. */
export interface Issue {
  field: string
  text: string
  /** The variety that it is about, where there are several. */
  of?: string
}

export const mostSkus = 300
export const mostPictures = 10

export const fieldOfCell = (key: string, column: 'price' | 'stock' | 'lowAt' | 'weight') =>
  `sku-${key}-${column}`

/** What keeps the product from being saved, or from being listed; none when it is fine. */
export const issuesOf = (draft: Draft, isListing: boolean): Issue[] => {
  const issues: Issue[] = []
  const say = (field: string, text: string) => issues.push({ field, text })

  if (draft.title.trim() === '') say('title', words.name.needed)
  if (isListing && draft.pictures.length === 0) say('pictures', words.pictures.needed)
  if (draft.marketPrice !== null && draft.marketPrice > 1_000_000) say('marketPrice', words.market.wrong)
  issues.push(...optionIssues(draft), ...skuIssues(draft))
  if (draft.description.length > 60_000) say('description', words.description.long)
  return issues
}

/** What is not wrong but could be better, by field. */
export const advice = (draft: Draft, weighs: boolean): Record<string, string> => {
  const offered = rowsOf(draft).flatMap(({ sku }) => (sku.isOffered ? [sku] : []))
  const lowest = Math.min(...offered.flatMap(({ price }) => price ?? []))
  return {
    ...(draft.pictures.length < 3 && { pictures: words.pictures.few(draft.pictures.length) }),
    ...(draft.marketPrice !== null && draft.marketPrice <= lowest && { marketPrice: words.market.low }),
    ...(weighs && offered.some(({ weight }) => !weight) && { freightTemplateId: words.delivery.weightless }),
  }
}

const optionIssues = ({ options }: Draft): Issue[] => {
  const names = options.map((option) => option.name.trim())
  return options.flatMap((option, at) => {
    const field = `option-${option.key}`
    if (names[at] === '') return [{ field, text: words.options.nameNeeded }]
    if (names.indexOf(names[at] ?? '') !== at) return [{ field, text: words.options.nameTwice }]
    if (option.values.length === 0) return [{ field, text: words.options.valueNeeded }]
    const values = option.values.map((value) => value.name.trim())
    const twice = values.find((name, place) => values.indexOf(name) !== place)
    return twice === undefined ? [] : [{ field, text: words.options.valueTwice(twice) }]
  })
}

const skuIssues = (draft: Draft): Issue[] => {
  const rows = rowsOf(draft)
  if (rows.length > mostSkus) return [{ field: 'skus', text: words.options.many(mostSkus) }]
  const offered = rows.filter(({ sku }) => sku.isOffered)
  if (offered.length === 0) return [{ field: 'skus', text: words.skus.noneOffered }]

  const unused = draft.options.flatMap((option, at) =>
    option.values
      .filter((value) => !offered.some(({ key }) => key.split('.')[at] === value.key))
      .map((value) => ({ field: 'skus', text: words.options.valueUnused(value.name) })),
  )
  const cells = offered.flatMap(({ key, choice, sku }) => {
    const wrong: Issue[] = []
    if (sku.price === null || sku.price < 0.01 || sku.price > 1_000_000)
      wrong.push({ field: fieldOfCell(key, 'price'), text: words.skus.priceNeeded })
    if (!isCount(sku.stock)) wrong.push({ field: fieldOfCell(key, 'stock'), text: words.skus.stockNeeded })
    else if (sku.stock < sku.reserved)
      wrong.push({ field: fieldOfCell(key, 'stock'), text: words.skus.stockPromised(sku.reserved) })
    if (!isCount(sku.weight ?? 0))
      wrong.push({ field: fieldOfCell(key, 'weight'), text: words.skus.weightWrong })
    if (!isCount(sku.lowAt ?? 0))
      wrong.push({ field: fieldOfCell(key, 'lowAt'), text: words.skus.lowAtWrong })
    return choice.length === 0 ? wrong : wrong.map((issue) => ({ ...issue, of: choice.join(' / ') }))
  })
  return [...unused, ...cells]
}

const isCount = (typed: number | null): typed is number =>
  typed !== null && Number.isInteger(typed) && typed >= 0 && typed <= 1_000_000
