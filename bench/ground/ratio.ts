/** A figure of ours over the same figure of what it is measured against: median of three, taken in turns. */
export const ratioOf = async (
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<number> => {
  const ratios: number[] = []
  for (let round = 0; round < 3; round++) {
    // Whoever comes second finds the machine warmer, so they change places.
    if (round % 2 === 0) {
      const first = await ours()
      ratios.push(first / (await theirs()))
    } else {
      const first = await theirs()
      ratios.push((await ours()) / first)
    }
  }
  return ratios.toSorted((a, b) => a - b)[1]!
}

/** How often `once` comes to its end in a second when so many run at once, for `seconds`. */
export const rateOf = async (
  once: (lane: number) => Promise<unknown>,
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<number> => {
  const began = performance.now()
  const until = began + seconds * 1000
  let done = 0
  const lane = async (index: number) => {
    while (performance.now() < until) {
      await once(index)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, index) => lane(index)))
  return (done * 1000) / (performance.now() - began)
}
