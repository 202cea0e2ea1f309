import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Api } from '../api.ts'
import type { AuthorizerToken } from '../authorizers/token.ts'
import { claimTicket, freeTicket, keepJsapiTicket } from '../authorizers/token-store.ts'
import { expiryOf, leaseMs, takeToken } from '../lease.ts'
import { nonce } from '../random.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a page hands to `wx.config`, besides its list of functions. */
export interface JssdkConfig {
  appId: string
  timestamp: number
  nonceStr: string
  signature: string
}

export const createJssdk = (api: Api, authorizers: AuthorizerToken, surroundings: Surroundings) => {
  const { inPlatform, clock, random, log } = surroundings
  const { findGrant, withAuthorizerToken } = authorizers

  const fetchTicket = async (appid: string, lease: Date) => {
    const fetched = await withAuthorizerToken(appid, (token) =>
      api({
        path: '/cgi-bin/ticket/getticket',
        query: { access_token: token, type: 'jsapi' },
        answer: z.object({ ticket: z.string().min(1), expires_in: z.number() }),
      }),
    )
    const { vault } = await findGrant(appid)
    const kept = await inPlatform((tx, now) =>
      keepJsapiTicket(tx, appid, lease, {
        jsapiTicketSealed: vault.seal('jsapi_ticket', fetched.ticket),
        jsapiTicketExpiresAt: expiryOf(now, fetched.expires_in, random),
      }),
    )
    return kept ? fetched.ticket : null
  }

  const takeTicket = (appid: string) =>
    takeToken(
      {
        read: async () => {
          const { row, now, vault } = await findGrant(appid)
          const token = vault.open('jsapi_ticket', row.jsapiTicketSealed)
          return { mark: row.jsapiTicketSealed, token, expiresAt: row.jsapiTicketExpiresAt, now }
        },
        claim: (mark) =>
          inPlatform(async (tx, now) => {
            const lease = new Date(now.getTime() + leaseMs)
            return (await claimTicket(tx, appid, mark, now, lease)) ? lease : null
          }),
        renew: (lease) => fetchTicket(appid, lease),
        free: (lease) => inPlatform((tx) => freeTicket(tx, appid, lease)),
      },
      log,
    )

  return {
    /** Signs the page at `url`, the address as the browser shows it; the caller checks that the host is ours. */
    signPage: async (appid: string, url: string): Promise<JssdkConfig> => {
      const ticket = await takeTicket(appid)
      const timestamp = Math.floor(clock() / 1000)
      const nonceStr = nonce(random)
      return { appId: appid, timestamp, nonceStr, signature: signPage(ticket, nonceStr, timestamp, url) }
    },
  }
}

/** Raw values in exactly this order; the fragment of the address is not signed. */
export const signPage = (ticket: string, nonceStr: string, timestamp: number, url: string): string => {
  const [page] = url.split('#')
  const text = `jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`
  return createHash('sha1').update(text).digest('hex')
}
