const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The pages that are the same for everybody, and what of their query means something. */
const rooms: { path: RegExp; query: readonly string[] }[] = [
  { path: new RegExp(`^/(?:p/${id}|categories|pages/[a-z0-9-]{1,40})?$`), query: [] },
  { path: new RegExp(`^/c/(?:all|${id})$`), query: ['sort', 'after'] },
  { path: /^\/search$/, query: ['q', 'after'] },
]

const accepted: Record<string, (value: string) => string> = {
  sort: (value) => (['newest', 'price-up', 'price-down'].includes(value) ? value : ''),
  after: (value) => (/^[\w-]{1,200}$/.test(value) ? value : ''),
  q: (value) => value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 40),
}

/**
 * The one name under which a page is kept, from path and query as they came; null for pages of somebody's own. What
 * means nothing is left out, so that it makes no second copy.
 */
export const bufferKey = (target: string): string | null => {
  const [path = '', query] = target.split('?', 2)
  const room = rooms.find((one) => one.path.test(path))
  if (!room) return null
  if (!query || room.query.length === 0) return path

  const asked = new URLSearchParams(query)
  const kept = new URLSearchParams()
  for (const name of room.query) {
    const value = accepted[name]!(asked.get(name) ?? '')
    if (value) kept.set(name, value)
  }
  return kept.size > 0 ? `${path}?${kept.toString()}` : path
}

/** The query of a key. */
export const queryOf = (key: string): URLSearchParams => new URLSearchParams(key.split('?', 2)[1] ?? '')
