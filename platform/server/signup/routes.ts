import { type Context, Hono } from 'hono'
import { changePassword } from '@wanpu/accounts'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { sessionCookie } from '@wanpu/sessions'
import type { MerchantEnv } from '../env.ts'
import type { PlatformServices } from '../services.ts'
import { shownSession } from '../sessions/shown-session.ts'
import { replacePassword, sendProof, signUp } from './flows.ts'
import { codeRequest, passwordChange, proven } from './inputs.ts'

/** Making an account by phone; mounted at `/api/platform/sign-up`. */
export const signUpRoutes = (services: PlatformServices) => {
  const enter = entrance(services)

  return new Hono<MerchantEnv>()
    .post('/codes', may('anyone'), validate('json', codeRequest), async (c) => {
      await sendProof(services, 'sign-up', { ...c.req.valid('json'), ip: c.var.ip })
      return c.body(null, 204)
    })
    .post('/', may('anyone'), validate('json', proven), async (c) => {
      const { merchant, token } = await signUp(services, {
        ...c.req.valid('json'),
        requestId: c.var.requestId,
      })
      return c.json(await enter(c, token, merchant), 201)
    })
}

/** Forgotten and changed passwords; mounted at `/api/platform/password`. */
export const passwordRoutes = (services: PlatformServices) => {
  const { db, pepper } = services
  const enter = entrance(services)

  return new Hono<MerchantEnv>()
    .post('/codes', may('anyone'), validate('json', codeRequest), async (c) => {
      await sendProof(services, 'reset-password', { ...c.req.valid('json'), ip: c.var.ip })
      return c.body(null, 204)
    })
    .post('/resets', may('anyone'), validate('json', proven), async (c) => {
      const { merchant, token } = await replacePassword(services, {
        ...c.req.valid('json'),
        requestId: c.var.requestId,
      })
      return c.json(await enter(c, token, merchant), 201)
    })
    .post('/changes', may('merchant'), validate('json', passwordChange), async (c) => {
      const { merchant, ip, requestId } = c.var
      const token = await changePassword(
        { inPlatform: db.inPlatform, pepper },
        { ...c.req.valid('json'), merchant, ip, requestId },
      )
      return c.json(await enter(c, token, merchant), 201)
    })
}

/** Gives the browser its session. */
const entrance = (services: PlatformServices) => {
  const cookie = sessionCookie('merchant', services.rootUrl)
  return async (c: Context, token: string, merchant: MerchantEnv['Variables']['merchant']) => {
    cookie.write(c, token)
    return shownSession(services, merchant)
  }
}
