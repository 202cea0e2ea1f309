import { Hono } from 'hono'
import {
  type Outcome,
  cancelPlan,
  changePlan,
  checkoutNotFound,
  findCheckout,
  invoicesOf,
  openCheckout,
  paymentMethodAddress,
  resumePlan,
  subscriptionsOf,
  usageOf,
} from '@wanpu/billing'
import { isId } from '@wanpu/kit/ids'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import { type TenantDeed, auditPlatform, roleMay } from '@wanpu/accounts'
import type { Context } from 'hono'
import type { PlatformServices } from '../services.ts'
import { invoicePage, planChoice } from './inputs.ts'
import { type SeatEnv, seatIn } from './seat.ts'
import { shownPlan } from './shown.ts'

/** A shop's plan, mounted at `/api/platform/shops`: everybody in the shop sees it, its owner changes it. */
export const planRoutes = (services: PlatformServices) => {
  const { db, lemon, rootUrl } = services
  const anySeat = seatIn(services)
  const ownerReads = seatIn(services, 'billing.read')
  const ownerWrites = seatIn(services, 'billing.write')

  const audit = (c: Context<SeatEnv>, deed: TenantDeed, details: Record<string, unknown>) =>
    db.inPlatform((tx, now) =>
      auditPlatform(
        { tx, now, requestId: c.var.requestId, actor: { kind: 'merchant', id: c.var.merchant.id } },
        { deed, tenantId: c.var.seat.tenant.id, details },
      ),
    )
  const changed = async (c: Context<SeatEnv>, deed: TenantDeed, outcome: Outcome) => {
    await audit(c, deed, { outcome })
    return c.json({ ok: outcome.kind !== 'refused' })
  }

  return new Hono<SeatEnv>()
    .get('/:shopId/plan', may('merchant'), anySeat, async (c) => {
      const { tenant, role } = c.var.seat
      const shown = await db.inPlatform(async (tx, now) =>
        shownPlan({
          tenant,
          subscriptions: await subscriptionsOf(tx, tenant.id),
          usage: await usageOf(tx, [tenant.id]),
          mayChange: roleMay(role, 'billing.write'),
          isOnSale: lemon.settings.apiKey !== '',
          now,
        }),
      )
      return c.json(shown)
    })
    .get('/:shopId/invoices', may('merchant'), ownerReads, validate('query', invoicePage), async (c) => {
      const { before, limit = 12 } = c.req.valid('query')
      const found = await db.inPlatform((tx) =>
        invoicesOf(tx, c.var.seat.tenant.id, before ? new Date(before) : undefined, limit + 1),
      )
      const shown = found.slice(0, limit)
      return c.json({
        invoices: shown.map(({ id, reason, state, currency, total, refunded, invoiceUrl, createdAt }) => ({
          id,
          reason,
          state,
          currency,
          total,
          refunded,
          invoiceUrl,
          createdAt: createdAt.toISOString(),
        })),
        next: found.length > limit ? (shown.at(-1)?.createdAt.toISOString() ?? null) : null,
      })
    })
    .post('/:shopId/checkouts', may('merchant'), ownerWrites, validate('json', planChoice), async (c) => {
      const { plan } = c.req.valid('json')
      const tenantId = c.var.seat.tenant.id
      const opened = await openCheckout(services, {
        tenantId,
        merchantId: c.var.merchant.id,
        plan,
        returnTo: (id) => `${rootUrl}/console/${tenantId}/plan?checkout=${id}`,
      })
      await audit(c, 'billing.checkout-opened', { plan, checkoutId: opened.id })
      return c.json(opened, 201)
    })
    .get('/:shopId/checkouts/:id', may('merchant'), ownerReads, async (c) => {
      const id = c.req.param('id')
      const checkout = isId(id) ? await db.inPlatform((tx) => findCheckout(tx, id)) : undefined
      if (checkout?.tenantId !== c.var.seat.tenant.id) throw checkoutNotFound()
      return c.json({ id, plan: checkout.plan, isCompleted: checkout.completedAt !== null })
    })
    .post('/:shopId/plan-changes', may('merchant'), ownerWrites, validate('json', planChoice), async (c) => {
      const { plan } = c.req.valid('json')
      return changed(c, 'billing.plan-changed', await changePlan(services, c.var.seat.tenant.id, plan))
    })
    .post('/:shopId/plan-cancellation', may('merchant'), ownerWrites, async (c) =>
      changed(c, 'billing.cancelled', await cancelPlan(services, c.var.seat.tenant.id)),
    )
    .post('/:shopId/plan-resumption', may('merchant'), ownerWrites, async (c) =>
      changed(c, 'billing.resumed', await resumePlan(services, c.var.seat.tenant.id)),
    )
    .post('/:shopId/payment-method', may('merchant'), ownerWrites, async (c) =>
      c.json({ url: await paymentMethodAddress(services, c.var.seat.tenant.id) }),
    )
}
