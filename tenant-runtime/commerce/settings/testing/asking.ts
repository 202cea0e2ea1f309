import { Hono } from 'hono'
import { answerProblem } from '@wanpu/kit/problem'
import { declaredRoutes } from '@wanpu/kit/may'
import type { Actor } from '@wanpu/migrations'
import type { TestShop } from '@wanpu/migrations/testing/database'
import type { ShopEnv } from '#request'

/** Asks routes of one shop as somebody who may do everything, over HTTP. */
export const asking = (
  shop: TestShop,
  routes: Hono<ShopEnv>,
  actor: Actor = { kind: 'merchant', id: shop.tenantId },
) => {
  // The plan that test shops have.
  const entitled = {
    id: shop.tenantId,
    plan: 'basic@2026-11',
    accessUntil: new Date(Date.now() + 86_400_000),
  } as ShopEnv['Variables']['tenant']
  const app = new Hono<ShopEnv>()
  app.onError(answerProblem)
  app.use(async (c, next) => {
    c.set('tenant', entitled)
    c.set('actor', actor)
    c.set('inShop', (verb) => shop.as(actor, verb))
    c.set('decide', async () => {})
    await next()
  })
  app.route('/', routes)
  declaredRoutes(app)

  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
}
