import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Context } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { returnAuthorization } from './authorization.ts'
import { receivePush } from './receive.ts'

const maxBytes = 64 * 1024
const wayBack = z.object({ state: z.string().min(1).max(100), auth_code: z.string().min(1).max(600) })

/** What WeChat posts to us, and where a merchant's browser comes back after authorizing. */
export const wechatCallbackRoutes = (services: PlatformServices) => {
  const accept = async (c: Context, appid: string | null) => {
    const body = Buffer.from(await c.req.arrayBuffer())
    await receivePush(services, { body, query: { ...c.req.query() }, appid })
    return c.text('success')
  }

  return new Hono<MerchantEnv>()
    .get('/authorized', may('anyone'), validate('query', wayBack), async (c) => {
      const { state, auth_code: authCode } = c.req.valid('query')
      return c.redirect(await returnAuthorization(services, { state, authCode, requestId: c.var.requestId }))
    })
    .post('/component', may('provider'), bodyLimit({ maxSize: maxBytes }), (c) => accept(c, null))
    .post('/:appid', may('provider'), bodyLimit({ maxSize: maxBytes }), (c) =>
      accept(c, c.req.param('appid')),
    )
}
