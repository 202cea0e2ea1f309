import { Hono } from 'hono'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { idParam } from '#orders'
import type { ShopEnv } from '#request'
import { checkPaymentAccount } from './account-check.ts'
import { setPaymentAccount, showPaymentAccount } from './account-settings.ts'
import { parkedQuery, paymentAccountInput, resolution } from './inputs.ts'
import { listParked, resolveParkedPayment } from './parked.ts'

/** Mounted at `/api/shop/:shopId`. */
export const merchantPaymentRoutes = new Hono<ShopEnv>()
  .get('/payments/account', may('settings.read'), async (c) => {
    const { services, inShop, tenant } = c.var
    return c.json(await showPaymentAccount(services, inShop, tenant.id))
  })
  .put('/payments/account', may('settings.write'), validate('json', paymentAccountInput), async (c) => {
    const { services, inShop, tenant } = c.var
    return c.json(await setPaymentAccount(services, inShop, tenant.id, c.req.valid('json')))
  })
  .post('/payments/account/checks', may('settings.write'), async (c) => {
    const { services, inShop } = c.var
    return c.json({ steps: await checkPaymentAccount(services, inShop) })
  })
  .get('/payments/parked', may('payments.read'), validate('query', parkedQuery), async (c) => {
    const query = c.req.valid('query')
    return c.json(await c.var.inShop((ctx) => listParked(ctx, query)))
  })
  .post(
    '/payments/parked/:id/resolution',
    may('payments.write'),
    validate('param', idParam),
    validate('json', resolution),
    async (c) => {
      const { id } = c.req.valid('param')
      const { note } = c.req.valid('json')
      return c.json(await c.var.inShop((ctx) => resolveParkedPayment(ctx, id, note)))
    },
  )
