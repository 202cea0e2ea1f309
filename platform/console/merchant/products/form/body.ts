import { fen } from '@wanpu/kit/money'
import { type Draft, pictureOfRow, rowsOf } from './draft.ts'

/** The draft as the API takes it; stock is told as what comes in or goes out since the form was opened. */
export const bodyOf = (draft: Draft, isListed: boolean) => ({
  title: draft.title.trim(),
  subtitle: draft.subtitle.trim(),
  description: draft.description,
  pictures: draft.pictures,
  categoryId: draft.categoryId,
  freightTemplateId: draft.freightTemplateId,
  marketPriceFen: draft.marketPrice ? fenOf(draft.marketPrice) : null,
  options: draft.options.map((option) => ({
    name: option.name.trim(),
    values: option.values.map((value) => value.name.trim()),
  })),
  skus: rowsOf(draft)
    .filter(({ sku }) => sku.isOffered)
    .map((row) => ({
      ...(row.sku.skuId && { skuId: row.sku.skuId }),
      choice: row.choice.map((name) => name.trim()),
      priceFen: fenOf(row.sku.price ?? 0),
      code: row.sku.code.trim(),
      picture: pictureOfRow(draft.options, row),
      weightGrams: row.sku.weight ?? 0,
      addStock: (row.sku.stock ?? 0) - row.sku.stockWas,
      lowAt: row.sku.lowAt ?? 0,
    })),
  isListed,
})

export type Body = ReturnType<typeof bodyOf>

// 19.99 × 100 is 1998.9999…
const fenOf = (yuan: number) => fen(Math.round(yuan * 100))
