import { problemSentence } from '../../../ui/problem-screen.tsx'
import { RequestProblem, fieldErrors } from '../../../ui/problem.ts'
import { pictureProblem } from '../../media/problem-text.ts'
import { type Issue, fieldOfCell } from './checks.ts'
import { type Draft, rowsOf } from './draft.ts'
import { words } from './words.ts'

/** What the server refused, at the fields it speaks of; `text` alone when it speaks of none. */
export const issuesOfProblem = (error: unknown, draft: Draft): { issues: Issue[]; text: string } => {
  if (!(error instanceof RequestProblem)) return { issues: [], text: problemSentence(error) }
  const offered = rowsOf(draft).filter(({ sku }) => sku.isOffered)
  const at = (field: string, text: string) => ({ issues: [{ field, text }], text: '' })

  switch (error.code) {
    case 'stock-promised': {
      const row = offered.find(({ sku }) => sku.skuId === error.details.skuId)
      const text = words.skus.stockPromised(Number(error.details.reserved))
      return at(row ? fieldOfCell(row.key, 'stock') : 'skus', text)
    }
    case 'category-not-found':
      return at('categoryId', words.category.gone)
    case 'freight-template-not-found':
      return at('freightTemplateId', words.delivery.gone)
    case 'picture-not-found':
      return at('pictures', words.pictures.missing)
    case 'invalid-input':
      return {
        issues: fieldErrors(error).map(({ field, detail }) => ({
          field: elementOf(field, offered),
          text: detail,
        })),
        text: '',
      }
    default: {
      const own = (words.problems as Record<string, string>)[error.code]
      return { issues: [], text: own ?? pictureProblem(error) }
    }
  }
}

/** `skus/2/priceFen` is the price in the third line that is on offer. */
const elementOf = (pointer: string, offered: readonly { key: string }[]): string => {
  const [part = '', at = '', name = ''] = pointer.split('/')
  if (part !== 'skus') return part === 'marketPriceFen' ? 'marketPrice' : part
  const row = offered[Number(at)]
  const columns: Record<string, 'price' | 'stock' | 'lowAt' | 'weight'> = {
    priceFen: 'price',
    addStock: 'stock',
    lowAt: 'lowAt',
    weightGrams: 'weight',
  }
  const column = columns[name]
  return row && column ? fieldOfCell(row.key, column) : 'skus'
}
