import { createHash } from 'node:crypto'
import { cors } from 'hono/cors'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Outside } from '../ground.ts'

const configShape = z.object({
  appId: z.string(),
  timestamp: z.union([z.number(), z.string()]),
  nonceStr: z.string(),
  signature: z.string(),
  url: z.string(),
})

/** What `wx.config` asks of WeChat: the answer is `config:ok` or why not. */
export const jsSdkRoutes = ({ state, settings, clock }: Outside) =>
  new Hono().use(cors()).post('/config', async (c) => {
    const asked = configShape.safeParse(await c.req.json().catch(() => null))
    if (!asked.success) return c.json({ errMsg: 'config:invalid parameters' })

    const { appId, timestamp, nonceStr, signature, url } = asked.data
    const ticket = state.jsTickets[appId]
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    if (host !== settings.developmentDomain && !host.endsWith(`.${settings.developmentDomain}`))
      return c.json({ errMsg: 'config:invalid url domain' })
    if (
      !ticket ||
      ticket.until <= clock() ||
      signature !== jsSignature(ticket.value, nonceStr, timestamp, url)
    )
      return c.json({ errMsg: 'config:invalid signature' })
    return c.json({ errMsg: 'config:ok' })
  })

/** Lower-case hex SHA-1 over ticket, nonce, time and the page's address without its fragment. */
export const jsSignature = (ticket: string, nonce: string, timestamp: number | string, url: string): string =>
  createHash('sha1')
    .update(`jsapi_ticket=${ticket}&noncestr=${nonce}&timestamp=${timestamp}&url=${url}`)
    .digest('hex')
