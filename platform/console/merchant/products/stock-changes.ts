interface Stocked {
  id: string
  onHand: number
}

/** What differs from the stock that was there; emptied fields change nothing. */
export const stockChanges = (
  skus: readonly Stocked[],
  typed: ReadonlyMap<string, number | null>,
): { skuId: string; onHand: number }[] =>
  skus.flatMap(({ id, onHand }) => {
    const wanted = typed.get(id)
    return wanted === undefined || wanted === null || wanted === onHand ? [] : [{ skuId: id, onHand: wanted }]
  })
