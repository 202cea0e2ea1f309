import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { invitations, tenants } from '@wanpu/migrations/schema'

export type Invitation = typeof invitations.$inferSelect

const isOpen = () =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, sql`now()`))

export const insertInvitation = async (tx: PlatformTx, row: typeof invitations.$inferInsert) => {
  await tx.insert(invitations).values(row)
}

/** An invitation with its shop's name, whatever became of it. */
export const findInvitation = async (tx: PlatformTx, tokenHash: string) =>
  only(
    await tx
      .select({ invitation: invitations, shopName: tenants.name, isOpen: sql<boolean>`${isOpen()}` })
      .from(invitations)
      .innerJoin(tenants, eq(tenants.id, invitations.tenantId))
      .where(eq(invitations.tokenHash, tokenHash)),
  )

/** The invitation while it waits for an answer. */
export const findOpenInvitation = async (tx: PlatformTx, id: string): Promise<Invitation | undefined> =>
  only(
    await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.id, id), isOpen())),
  )

/** What still waits for an answer, the newest first. */
export const openInvitations = (tx: PlatformTx, tenantId: string): Promise<Invitation[]> =>
  tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, tenantId), isOpen()))
    .orderBy(desc(invitations.createdAt))
    .limit(100)

/** How many a shop has sent in a day. */
export const countInvited = async (tx: PlatformTx, tenantId: string): Promise<number> =>
  only(
    await tx
      .select({ sent: count() })
      .from(invitations)
      .where(
        and(eq(invitations.tenantId, tenantId), gt(invitations.createdAt, sql`now() - interval '1 day'`)),
      ),
  )?.sent ?? 0

/** Uses an invitation up; false when it was used, taken back or is over. */
export const acceptInvitation = async ({ tx, now }: PlatformCtx, id: string): Promise<boolean> => {
  const accepted = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.id, id), isOpen()))
    .returning({ id: invitations.id })
  return accepted.length === 1
}

/** False when there was none open. */
export const revokeInvitation = async ({ tx, now }: PlatformCtx, tenantId: string, id: string) => {
  const revoked = await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.id, id), isOpen()))
    .returning({ id: invitations.id })
  return revoked.length === 1
}

/** Takes back what a phone was invited to before, so that one invitation at a time is good. */
export const revokeInvitationsOf = async ({ tx, now }: PlatformCtx, tenantId: string, phone: string) => {
  await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.tenantId, tenantId), eq(invitations.phone, phone), isOpen()))
}
