import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { shopperSessions } from '@wanpu/sessions'
import type { ShopEnv } from '#request'
import { addAddress, changeAddress, myAddresses, removeAddress } from './addresses.ts'
import { askPhoneCode, provePhone } from './flows.ts'
import { addressInput, byId, phoneProof, phoneToProve } from './inputs.ts'
import { describeMe } from './members.ts'
import { shopCookie } from './sessions.ts'

/** Mounted at `/api` of a shop's host. */
export const memberRoutes = new Hono<ShopEnv>()
  .get('/me', may('anyone'), async (c) => {
    c.header('cache-control', 'private, no-store')
    return c.json({ member: await c.var.inShop(describeMe) })
  })
  .post('/phone-codes', may('anyone'), validate('json', phoneToProve), async (c) => {
    await askPhoneCode(c.var.inShop, c.var.services, c.req.valid('json').phone, c.var.ip)
    return c.json({}, 202)
  })
  .post('/phone-proofs', may('anyone'), validate('json', phoneProof), async (c) => {
    const { services, inShop } = c.var
    const cookie = shopCookie(c)
    const proven = await provePhone(inShop, services, c.req.valid('json'), cookie.read(c))
    cookie.write(c, proven.token)
    return c.json({ member: proven.member })
  })
  .delete('/session', may('anyone'), async (c) => {
    const cookie = shopCookie(c)
    const token = cookie.read(c)
    if (token) await c.var.inShop(({ tx }) => shopperSessions(tx).end(token))
    cookie.clear(c)
    return c.body(null, 204)
  })
  .get('/addresses', may('shopper'), async (c) => {
    c.header('cache-control', 'private, no-store')
    return c.json({ addresses: await c.var.inShop(myAddresses) })
  })
  .post('/addresses', may('shopper'), validate('json', addressInput), async (c) =>
    c.json(await c.var.inShop((ctx) => addAddress(ctx, c.req.valid('json'))), 201),
  )
  .put('/addresses/:id', may('shopper'), validate('param', byId), validate('json', addressInput), async (c) =>
    c.json(await c.var.inShop((ctx) => changeAddress(ctx, c.req.valid('param').id, c.req.valid('json')))),
  )
  .delete('/addresses/:id', may('shopper'), validate('param', byId), async (c) => {
    await c.var.inShop((ctx) => removeAddress(ctx, c.req.valid('param').id))
    return c.body(null, 204)
  })
