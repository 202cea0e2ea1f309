import { type Fen, fen, splitFen, sumFen } from '@wanpu/kit/money'

/** Spreads a discount over lines by what they still cost; no line gives more than it has, nor all of them more than their sum. */
export const takeOff = (costsFen: readonly Fen[], wantedFen: Fen): Fen[] => {
  const totalFen = fen(Math.min(wantedFen, sumFen(costsFen)))
  let over = 0

  // The last line takes the remainder, and where that is more than it costs, the lines before it take the rest.
  return splitFen(totalFen, costsFen)
    .map((share, index) => ({ share, costFen: costsFen[index]! }))
    .toReversed()
    .map(({ share, costFen }) => {
      const taken = Math.min(share + over, costFen)
      over = share + over - taken
      return fen(taken)
    })
    .toReversed()
}
