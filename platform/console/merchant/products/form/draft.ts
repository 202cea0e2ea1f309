import type { Product } from '../queries.ts'

export interface DraftValue {
  key: string
  name: string
  picture: string | null
}
/** One axis of choice; keys stay when names change, so that a renamed value keeps its varieties. */
export interface DraftOption {
  key: string
  name: string
  values: DraftValue[]
}
/** One variety as it is typed: money in yuan, empty fields are null. */
export interface DraftSku {
  skuId: string | null
  isOffered: boolean
  price: number | null
  stock: number | null
  lowAt: number | null
  code: string
  weight: number | null
  /** Its own picture where none of its values has one. */
  picture: string | null
  /** What was there and promised when the form was opened. */
  stockWas: number
  reserved: number
  wasOrdered: boolean
}
/** A product as it is typed; `skus` by the keys of their values. */
export interface Draft {
  title: string
  subtitle: string
  description: string
  pictures: string[]
  categoryId: string | null
  freightTemplateId: string | null
  marketPrice: number | null
  options: DraftOption[]
  skus: Record<string, DraftSku>
  isListed: boolean
}

/** A variety on its way into the table. */
export interface Row {
  key: string
  choice: string[]
  sku: DraftSku
}

export const blankSku: DraftSku = {
  skuId: null,
  isOffered: true,
  price: null,
  stock: null,
  lowAt: 0,
  code: '',
  weight: null,
  picture: null,
  stockWas: 0,
  reserved: 0,
  wasOrdered: false,
}

export const blankDraft: Draft = {
  title: '',
  subtitle: '',
  description: '',
  pictures: [],
  categoryId: null,
  freightTemplateId: null,
  marketPrice: null,
  options: [],
  skus: {},
  isListed: false,
}

/** Every combination of the values, the first option leading. */
export const rowsOf = (draft: Pick<Draft, 'options' | 'skus'>): Row[] => {
  const like = Object.values(draft.skus).find((sku) => sku.price !== null)
  return combinations(draft.options).map((values) => {
    const key = keyOf(values)
    const fresh = like ? { ...blankSku, price: like.price, weight: like.weight, lowAt: like.lowAt } : blankSku
    return { key, choice: values.map((value) => value.name), sku: draft.skus[key] ?? fresh }
  })
}

export const keyOf = (values: readonly { key: string }[]): string =>
  values.map((value) => value.key).join('.')

/** The picture of a variety: that of the first of its values that has one. */
export const pictureOfRow = (
  options: readonly DraftOption[],
  { key, sku }: Pick<Row, 'key' | 'sku'>,
): string | null =>
  key
    .split('.')
    .map((valueKey, at) => options[at]?.values.find((value) => value.key === valueKey)?.picture)
    .find(Boolean) ?? sku.picture

/** The varieties that were on offer and would be no more. */
export const removedSkus = (before: Draft, now: Draft): Row[] => {
  const kept = new Set(rowsOf(now).flatMap(({ sku }) => (sku.isOffered && sku.skuId ? [sku.skuId] : [])))
  return rowsOf(before).filter(({ sku }) => sku.skuId !== null && !kept.has(sku.skuId))
}

/** A stored product as it is typed. */
export const draftOf = (product: Product): Draft => {
  const axis = picturedAxis(product)
  const options = product.options.map((option, at) => ({
    key: `o${at}`,
    name: option.name,
    values: option.values.map((name, place) => ({
      key: `${at}-${place}`,
      name,
      picture: at === axis ? (product.skus.find((sku) => sku.choice[at] === name)?.picture ?? null) : null,
    })),
  }))
  const known = new Map(product.skus.map((sku) => [JSON.stringify(sku.choice), sku]))
  const skus = combinations(options).map((values): [string, DraftSku] => {
    const sku = known.get(JSON.stringify(values.map((value) => value.name)))
    if (!sku) return [keyOf(values), { ...blankSku, isOffered: false }]
    return [
      keyOf(values),
      {
        skuId: sku.id,
        isOffered: true,
        price: sku.priceFen / 100,
        stock: sku.onHand,
        lowAt: sku.lowAt,
        code: sku.code,
        weight: sku.weightGrams,
        picture: axis < 0 ? sku.picture : null,
        stockWas: sku.onHand,
        reserved: sku.reserved,
        wasOrdered: sku.wasOrdered,
      },
    ]
  })
  const { title, subtitle, description, pictures, categoryId, freightTemplateId, marketPriceFen, state } =
    product
  return {
    title,
    subtitle,
    description,
    pictures,
    categoryId,
    freightTemplateId,
    marketPrice: marketPriceFen === null ? null : marketPriceFen / 100,
    options,
    skus: Object.fromEntries(skus),
    isListed: state === 'listed',
  }
}

/** The option whose value alone decides each picture; -1 when none does. */
const picturedAxis = ({ options, skus }: Pick<Product, 'options' | 'skus'>): number => {
  if (skus.every((sku) => sku.picture === null)) return -1
  return options.findIndex((option, at) =>
    option.values.every(
      (name) => new Set(skus.filter((sku) => sku.choice[at] === name).map((sku) => sku.picture)).size <= 1,
    ),
  )
}

const combinations = (options: readonly DraftOption[]): DraftValue[][] =>
  options
    .filter((option) => option.values.length > 0)
    .reduce<DraftValue[][]>(
      (lines, option) => lines.flatMap((line) => option.values.map((value) => [...line, value])),
      [[]],
    )
