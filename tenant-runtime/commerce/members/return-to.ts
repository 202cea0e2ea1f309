const here = 'https://shop.invalid'

/** A path inside the same host, with its query; anything that would lead elsewhere becomes `/`. */
export const localPath = (given: string): string => {
  if (!given.startsWith('/') || !URL.canParse(given, here)) return '/'
  const { origin, pathname, search } = new URL(given, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}
