import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { problem } from '@wanpu/kit/problem'
import { type Ctx, mine, only } from '@wanpu/migrations'
import { idempotencyKeys } from '@wanpu/migrations/schema'
import type { ShopEnv } from './shop-env.ts'

const keyMissing = problem('idempotency-key-missing', 422, 'This request needs an Idempotency-Key header')
const stillRunning = problem('request-in-progress', 409, 'The same request is still being worked on')
const keyReused = problem('idempotency-key-reused', 422, 'This Idempotency-Key was used for another request')

/**
 * Runs database-only work at most once per member and Idempotency-Key and answers it: a repeat gets the stored answer,
 * a repeat meanwhile 409, another body under the same key 422.
 */
export const once = async <T>(
  c: Context<ShopEnv>,
  body: unknown,
  status: ContentfulStatusCode,
  work: (ctx: Ctx) => Promise<T>,
) => {
  const key = c.req.header('idempotency-key') ?? ''
  if (!/^[\w-]{8,80}$/.test(key)) throw keyMissing()
  const request = createHash('sha256')
    .update(`${c.req.method} ${c.req.path}\n${JSON.stringify(body)}`)
    .digest('base64url')

  const answer = await c.var.inShop(async (ctx) => {
    const actor = `${ctx.actor.kind}:${ctx.actor.id}`
    if (!(await takeTurn(ctx, actor, key))) throw stillRunning()
    const before = await findAnswer(ctx, actor, key)
    if (before && before.request !== request) throw keyReused()
    if (before) return { status: before.status, body: before.answer as T }

    const made = await work(ctx)
    await ctx.tx.insert(idempotencyKeys).values({
      tenantId: ctx.tx.tenantId,
      actor,
      key,
      request,
      status,
      answer: made,
      createdAt: ctx.now,
    })
    return { status, body: made }
  })
  return c.json(answer.body as T & object, answer.status as ContentfulStatusCode)
}

const takeTurn = async ({ tx }: Ctx, actor: string, key: string) => {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${tx.tenantId} ${actor} ${key}`}, 0)) as taken`,
  )
  return row!.taken
}

const findAnswer = async ({ tx }: Ctx, actor: string, key: string) =>
  only(
    await tx
      .select()
      .from(idempotencyKeys)
      .where(mine(tx, idempotencyKeys, eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.key, key))),
  )
