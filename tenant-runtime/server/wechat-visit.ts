/** What the cookies and the browser's name say of a visit, read from the raw headers: this runs before every page. */
export interface Visit {
  isInWechat: boolean
  hasSession: boolean
  /** This browser was sent to WeChat a moment ago; once is enough. */
  wasAsked: boolean
}

export const askedCookie = 'wanpu-asked'
/** Where the outside is played on this machine, its phone's browser is told by this cookie. */
export const playedCookie = 'wanpu-wx'

interface Reader {
  /** The name of the shop's session cookie. */
  session: string
  isPlayed: boolean
}

/** Reads `cookie` and `user-agent` of a request; `isPlayed` honours the cookie of the sandbox's phone. */
export const readVisit = (cookie: string, userAgent: string, { session, isPlayed }: Reader): Visit => ({
  isInWechat: userAgent.includes('MicroMessenger') || (isPlayed && has(cookie, playedCookie)),
  hasSession: has(cookie, session),
  wasAsked: has(cookie, askedCookie),
})

const has = (cookie: string, name: string) => cookie.startsWith(`${name}=`) || cookie.includes(`; ${name}=`)
