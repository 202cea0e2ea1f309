interface Line {
  id: string
  quantity: number
  shippedQuantity: number
}

/** The lines that still have something to ship, each with how much. */
export const openLines = <L extends Line>(lines: readonly L[]): (L & { left: number })[] =>
  lines
    .map((line) => ({ ...line, left: line.quantity - line.shippedQuantity }))
    .filter((line) => line.left > 0)

/** What goes into the parcel: chosen pieces by line id, never more than is left. */
export const parcelOf = (
  lines: readonly { id: string; left: number }[],
  chosen: ReadonlyMap<string, number>,
): { lineId: string; quantity: number }[] =>
  lines
    .map(({ id, left }) => ({ lineId: id, quantity: Math.min(chosen.get(id) ?? 0, left) }))
    .filter((line) => line.quantity > 0)
