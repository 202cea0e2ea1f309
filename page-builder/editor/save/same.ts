/** Equal as JSON, whatever the order of keys: the database keeps its own. */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false

  const [ours, theirs] = [said(a), said(b)]
  return ours.length === theirs.length && ours.every(([key, value]) => same(value, Reflect.get(b, key)))
}

// A key without a value is no key in JSON.
const said = (holder: object) => Object.entries(holder).filter(([, value]) => value !== undefined)
