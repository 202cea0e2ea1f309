/** Addresses of the product, all derived from its root; none ends with a slash. */
export interface Site {
  rootUrl: string
  staffUrl: string
  mediaUrl: string
  shopUrl: (slug: string) => string
  /** The host names behind the addresses, without a port. */
  rootHost: string
  staffHost: string
  mediaHost: string
}

export const siteAt = (rootUrl: string): Site => {
  const root = new URL(rootUrl)
  const at = (name: string) => `${root.protocol}//${name}.${root.host}`
  return {
    rootUrl: root.origin,
    staffUrl: at('staff'),
    mediaUrl: at('media'),
    shopUrl: at,
    rootHost: root.hostname,
    staffHost: `staff.${root.hostname}`,
    mediaHost: `media.${root.hostname}`,
  }
}
