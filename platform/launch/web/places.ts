import type { Site } from '../site.ts'

/** The parts of the web process; a request belongs to exactly one, by host and then path. */
export const places = ['site', 'console', 'merchant', 'staff', 'staffConsole', 'shop', 'media'] as const
export type Place = (typeof places)[number]

/** What `--role` mounts of them. */
export const roles: Record<'web' | 'platform' | 'runtime', readonly Place[]> = {
  web: places,
  platform: ['site', 'console', 'staff', 'staffConsole'],
  runtime: ['merchant', 'shop', 'media'],
}
export type WebRole = keyof typeof roles

/** Where hosts of shops that are not below our root belong: a demo knows none, in production a shop may have its own. */
interface Policy {
  ownHosts: boolean
}

/** Null for a host that is none of ours. `host` may carry a port. */
export const placeOf = (site: Site, host: string, path: string, { ownHosts }: Policy): Place | null => {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  if (name === site.rootHost) return placeOnRoot(path)
  if (name === site.staffHost) return isBelow(path, '/api') ? 'staff' : 'staffConsole'
  if (name === site.mediaHost) return 'media'
  if (isShopHost(site, name)) return 'shop'
  return ownHosts && isHostName(name) ? 'shop' : null
}

const placeOnRoot = (path: string): Place => {
  if (isBelow(path, '/console')) return 'console'
  return merchantPaths.some((start) => isBelow(path, start)) ? 'merchant' : 'site'
}

const merchantPaths = ['/api/shop', '/callbacks/pay', '/callbacks/kuaidi', '/oauth']

const isBelow = (path: string, start: string) =>
  path.startsWith(start) &&
  (path.length === start.length || path[start.length] === '/' || path[start.length] === '?')

const isShopHost = (site: Site, name: string) => {
  if (!name.endsWith(`.${site.rootHost}`)) return false
  return /^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(name.slice(0, -site.rootHost.length - 1))
}

const isHostName = (name: string) =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(name) && !name.endsWith('.localhost')
