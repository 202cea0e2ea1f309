import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

export type Realm = 'merchant' | 'staff' | 'shop'

export interface SessionCookie {
  /** The value sent by the browser, or an empty text. */
  read: (c: Context) => string
  write: (c: Context, token: string) => void
  clear: (c: Context) => void
}

const lifetimes = { merchant: 14 * 86_400, staff: 12 * 3600, shop: 60 * 86_400 } as const

/** The cookie of one realm, for the host that sets it alone; `rootUrl` on http (this machine) drops Secure and `__Host-`. */
export const sessionCookie = (realm: Realm, rootUrl: string): SessionCookie => {
  const isSecure = rootUrl.startsWith('https:')
  const name = `${isSecure ? '__Host-' : ''}wanpu-${realm}`
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure } as const

  return {
    read: (c) => getCookie(c, name) ?? '',
    write: (c, token) => setCookie(c, name, token, { ...attributes, maxAge: lifetimes[realm] }),
    clear: (c) => {
      deleteCookie(c, name, attributes)
    },
  }
}
