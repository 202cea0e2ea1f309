interface MergedOrder {
  mine: string[]
  theirs: string[]
  /** Both sides moved what was there, in different ways. */
  clash: boolean
}

/** The order of the kept ids: of the side that moved any, with what the other side added after what it stood behind. */
export const mergeOrder = (
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string>,
): MergedOrder => {
  const common = (order: readonly string[]) =>
    order.filter((id) => base.includes(id) && mine.includes(id) && theirs.includes(id)).join(' ')
  const [was, ours, others] = [common(base), common(mine), common(theirs)]
  const both = { mine: woven(mine, theirs, kept), theirs: woven(theirs, mine, kept) }

  if (ours === others || others === was) return { mine: both.mine, theirs: both.mine, clash: false }
  if (ours === was) return { mine: both.theirs, theirs: both.theirs, clash: false }
  return { ...both, clash: true }
}

const woven = (first: readonly string[], second: readonly string[], kept: ReadonlySet<string>): string[] => {
  const order = [...first]
  const placed = new Set(first)
  second.forEach((id, at) => {
    if (placed.has(id)) return
    const before = second.slice(0, at).findLast((one) => placed.has(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
    placed.add(id)
  })
  return order.filter((id) => kept.has(id))
}
