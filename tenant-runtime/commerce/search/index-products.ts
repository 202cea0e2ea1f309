import type { Ctx } from '@wanpu/migrations'
import { type SearchedText, findTexts, replaceTerms } from './store.ts'
import { termsOf } from './terms.ts'

const weights = { title: 100, subtitle: 10, category: 1 } as const

/** Makes products findable by what they say now; safe to repeat. */
export const indexProducts = async ({ tx }: Ctx, productIds: readonly string[]) => {
  if (productIds.length === 0) return
  const texts = await findTexts(tx, productIds)
  await replaceTerms(tx, productIds, texts.flatMap(weighed))
}

const weighed = (text: SearchedText) => {
  const sums = new Map<string, number>()
  for (const [field, weight] of Object.entries(weights)) {
    for (const term of termsOf(text[field as keyof typeof weights]))
      sums.set(term, (sums.get(term) ?? 0) + weight)
  }
  return [...sums].map(([term, weight]) => ({ productId: text.id, term, weight }))
}
