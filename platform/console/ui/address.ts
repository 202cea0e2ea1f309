type Words = Record<string, string | undefined>

/** Reads what stands behind `?`: plain words, so `?q=20261122` stays a text. */
export const readAddress = (search: string): Words =>
  Object.fromEntries(new URLSearchParams(search.replace(/^\?/, '')))

/** Writes the filters that say something; the empty address for none. */
export const writeAddress = (filters: Record<string, unknown>): string => {
  const said = Object.entries(filters).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
  )
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`
}

/** One of the words a filter knows, or nothing. */
export const oneOf = <T extends string>(known: readonly T[], said: unknown): T | undefined =>
  known.find((word) => word === said)

/** A search text as a filter takes it: trimmed, at most `length` letters, nothing when empty. */
export const searchText = (said: unknown, length = 60): string | undefined =>
  (typeof said === 'string' && said.trim().slice(0, length)) || undefined

/** Where to go after signing in: an address of this site below `base`, else nothing. */
export const returnPath = (said: unknown, base: string): string | undefined =>
  typeof said === 'string' && said.startsWith(base) && !said.startsWith('//') && !said.includes('\\')
    ? said
    : undefined
