import { createMiddleware } from 'hono/factory'
import type { ShopTenant } from '@wanpu/commerce/request'
import { answerProblem, Problem } from '@wanpu/kit/problem'
import { type Actor, shopDoor } from '@wanpu/migrations'
import type { Context } from 'hono'
import type { StorefrontEnv } from '@wanpu/storefront'
import type { RuntimeServices } from './services.ts'

export type RuntimeEnv = StorefrontEnv

/** Puts what every feature's route reads into the request; the shop and the actor come later. */
export const withServices = (services: RuntimeServices) =>
  createMiddleware<RuntimeEnv>(async (c, next) => {
    c.set('services', services)
    c.set('requestId', c.env.requestId)
    c.set('ip', c.env.ip)
    await next()
  })

/** Binds the rest of the request to one shop and to who asks. */
export const bind = (c: Context<RuntimeEnv>, tenant: ShopTenant, actor: Actor) => {
  c.set('tenant', tenant)
  c.set('actor', actor)
  c.set('inShop', shopDoor(c.var.services.db, tenant.id, actor, c.var.requestId))
}

/** Answers failures as problems; what nobody expected is logged whole. */
export const answerFailure = (error: Error, c: Context<RuntimeEnv>) => {
  if (!(error instanceof Problem) || error.status >= 500) {
    c.var.services.log.error(
      { err: error, method: c.req.method, path: c.req.path, requestId: c.var.requestId },
      'request failed',
    )
  }
  return answerProblem(error, c)
}
