import { eq, sql } from 'drizzle-orm'
import { type PlatformTx, type Tx, mine, only } from '@wanpu/migrations'
import { payEndpoints, paymentAccounts } from '@wanpu/migrations/schema'

export type AccountRow = typeof paymentAccounts.$inferSelect

export const insertEndpoint = async (tx: PlatformTx, id: string, tenantId: string) => {
  await tx.insert(payEndpoints).values({ id, tenantId })
}

/** The shop that a callback address belongs to. */
export const findTenantOfEndpoint = async (tx: PlatformTx, endpointId: string) =>
  only(
    await tx
      .select({ tenantId: payEndpoints.tenantId })
      .from(payEndpoints)
      .where(eq(payEndpoints.id, endpointId)),
  )?.tenantId

export const insertAccount = async (tx: Tx, row: Omit<typeof paymentAccounts.$inferInsert, 'tenantId'>) => {
  await tx.insert(paymentAccounts).values({ ...row, tenantId: tx.tenantId })
}

/** Until the transaction ends nobody else changes the shop's accounts. */
export const lockAccounts = async (tx: Tx) => {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId} payment_accounts`}, 0))`,
  )
}

export const changeAccount = async (tx: Tx, id: string, change: Partial<AccountRow>) => {
  await tx
    .update(paymentAccounts)
    .set(change)
    .where(mine(tx, paymentAccounts, eq(paymentAccounts.id, id)))
}

/** No account takes new payments after this; those that are open still end with theirs. */
export const retireAccounts = async (tx: Tx) => {
  await tx.update(paymentAccounts).set({ isActive: false }).where(mine(tx, paymentAccounts))
}

export const findActiveAccount = async (tx: Tx) =>
  only(
    await tx
      .select()
      .from(paymentAccounts)
      .where(mine(tx, paymentAccounts, eq(paymentAccounts.isActive, true))),
  )

export const findAccount = async (tx: Tx, id: string) =>
  only(
    await tx
      .select()
      .from(paymentAccounts)
      .where(mine(tx, paymentAccounts, eq(paymentAccounts.id, id))),
  )

export const findAccountOfEndpoint = async (tx: Tx, endpointId: string) =>
  only(
    await tx
      .select()
      .from(paymentAccounts)
      .where(mine(tx, paymentAccounts, eq(paymentAccounts.endpointId, endpointId))),
  )
