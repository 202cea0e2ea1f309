import { type Draft, type DraftSku, rowsOf } from './draft.ts'

let keysSoFar = 0
/** A key of its own for an option or a value made in this form. */
export const newKey = (): string => {
  keysSoFar += 1
  return `n${Date.now().toString(36)}${keysSoFar}`
}

export const changeSku = (draft: Draft, key: string, said: Partial<DraftSku>): Draft => {
  const row = rowsOf(draft).find((one) => one.key === key)
  return row ? { ...draft, skus: { ...draft.skus, [key]: { ...row.sku, ...said } } } : draft
}

/** Says the same of many varieties. */
export const fillSkus = (draft: Draft, keys: ReadonlySet<string>, said: Partial<DraftSku>): Draft => ({
  ...draft,
  skus: {
    ...draft.skus,
    ...Object.fromEntries(
      rowsOf(draft)
        .filter(({ key }) => keys.has(key))
        .map(({ key, sku }) => [key, { ...sku, ...said }]),
    ),
  },
})

/** Moves one of a list to another place. */
export const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from)
  const one = list[from]
  return one === undefined || to < 0 || to >= list.length ? [...list] : rest.toSpliced(to, 0, one)
}

/** Adds the names of a typed line as values, each once: `S、M，L` are three. */
export const namesIn = (typed: string, known: readonly string[]): string[] => [
  ...new Set(
    typed
      .split(/[\n,，、;；]+/)
      .map((name) => name.trim().slice(0, 40))
      .filter((name) => name !== '' && !known.includes(name)),
  ),
]
