import type { Ctx } from '@wanpu/migrations'
import { cartLines } from '#cart'
import { type WantedLine, findGoods, lineProblem } from './goods.ts'
import type { Source } from './inputs.ts'

/** The wanted lines; of the cart only what can be bought at all, as its own totals count it. */
export const linesFrom = async (ctx: Ctx, source: Source): Promise<WantedLine[]> => {
  if ('lines' in source) return source.lines

  const selected = await cartLines(ctx)
  const goodsOf = await findGoods(
    ctx.tx,
    selected.map((line) => line.skuId),
  )
  return selected.filter((line) => {
    const problem = lineProblem(line, goodsOf(line.skuId))
    return problem === null || problem === 'short'
  })
}
