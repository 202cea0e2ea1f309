import { fen } from '@wanpu/kit/money'
import type { FreightQuote } from '../lines.ts'
import { words } from '../words.ts'
import { type Step, notApplied, nothingFor } from './step.ts'

/** Freight by the shop's templates; without an address there is no quote and nothing to add. */
export const freightStep = (quote: FreightQuote | undefined): Step => {
  if (!quote) return notApplied(words.freightUnknown)

  return (lines) => {
    const { totalFen, sharesFen, reason } = quote(
      lines.map(({ freightTemplateId, quantity, weightGrams, itemsFen, discountFen }) => ({
        templateId: freightTemplateId,
        quantity,
        weightGrams,
        amountFen: fen(itemsFen - discountFen),
      })),
    )
    return {
      discountFen: nothingFor(lines),
      freightFen: sharesFen,
      applied: totalFen > 0,
      reason,
    }
  }
}
