import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { newToken } from '@wanpu/kit/ids'

/** The secret that ties a sign-in to the browser that began it; lives on the shop's host, made when it is not there. */
export const browserOf = (c: Context, rootUrl: string): string => {
  const { name, isSecure } = cookieFor(rootUrl)
  const browser = getCookie(c, name) || newToken()
  setCookie(c, name, browser, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge: 3600 })
  return browser
}

/** The browser's secret as it came, or an empty text. */
export const readBrowser = (c: Context, rootUrl: string): string =>
  getCookie(c, cookieFor(rootUrl).name) ?? ''

const cookieFor = (rootUrl: string) => {
  const isSecure = rootUrl.startsWith('https:')
  return { name: `${isSecure ? '__Host-' : ''}wanpu-browser`, isSecure }
}
