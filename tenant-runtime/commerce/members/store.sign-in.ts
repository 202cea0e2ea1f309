import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { type PlatformTx, type Tx, mine, only } from '@wanpu/migrations'
import { oauthStates, sessionTickets, tenants } from '@wanpu/migrations/schema'

/** The shop's name in its address. */
export const findSlug = async (tx: PlatformTx, tenantId: string) =>
  only(await tx.select({ slug: tenants.slug }).from(tenants).where(eq(tenants.id, tenantId)))?.slug

export const insertState = async (tx: PlatformTx, state: typeof oauthStates.$inferInsert) => {
  await tx.delete(oauthStates).where(lt(oauthStates.expiresAt, sql`now()`))
  await tx.insert(oauthStates).values(state)
}

/** Takes the state away, so that it answers once and only before it expires. */
export const takeState = async (tx: PlatformTx, id: string) =>
  only(
    await tx
      .delete(oauthStates)
      .where(and(eq(oauthStates.id, id), gt(oauthStates.expiresAt, sql`now()`)))
      .returning({
        tenantId: oauthStates.tenantId,
        browser: oauthStates.browser,
        returnTo: oauthStates.returnTo,
      }),
  )

export const insertTicket = async (tx: Tx, ticket: Omit<typeof sessionTickets.$inferInsert, 'tenantId'>) => {
  await tx.delete(sessionTickets).where(mine(tx, sessionTickets, lt(sessionTickets.expiresAt, sql`now()`)))
  await tx.insert(sessionTickets).values({ tenantId: tx.tenantId, ...ticket })
}

/** Takes the ticket away, for the browser that began the sign-in and before it expires. */
export const takeTicket = async (tx: Tx, key: string, browser: string, now: Date) =>
  only(
    await tx
      .delete(sessionTickets)
      .where(
        mine(
          tx,
          sessionTickets,
          eq(sessionTickets.key, key),
          eq(sessionTickets.browser, browser),
          gt(sessionTickets.expiresAt, now),
        ),
      )
      .returning({ memberId: sessionTickets.memberId, returnTo: sessionTickets.returnTo }),
  )
