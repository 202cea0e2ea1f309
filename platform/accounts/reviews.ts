import { and, count, desc, eq, inArray, lt, max, min, ne, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { reviewRounds, tenants } from '@wanpu/migrations/schema'
import { auditPlatform } from './audit.ts'
import { reviewDecided, reviewRunning } from './failures.ts'

export type ReviewRound = typeof reviewRounds.$inferSelect
export type ReviewReason = ReviewRound['reasons'][number]

/** Hands a shop in for review; one that waits for a decision or has one already is refused. */
export const submitReview = async (
  ctx: PlatformCtx,
  tenantId: string,
  note: string,
): Promise<ReviewRound> => {
  const { tx, actor, now } = ctx
  const taken = await tx
    .update(tenants)
    .set({ review: 'submitted' })
    .where(and(eq(tenants.id, tenantId), inArray(tenants.review, ['draft', 'rejected'])))
    .returning({ id: tenants.id })
  if (taken.length === 0) throw reviewRunning({ tenantId })

  const before = only(
    await tx
      .select({ round: max(reviewRounds.round) })
      .from(reviewRounds)
      .where(eq(reviewRounds.tenantId, tenantId)),
  )
  const [round] = await tx
    .insert(reviewRounds)
    .values({
      id: newId(),
      tenantId,
      round: (before?.round ?? 0) + 1,
      submittedBy: actor.id!,
      submittedAt: now,
      note,
    })
    .returning()
  await auditPlatform(ctx, { deed: 'review.submitted', tenantId, subject: round!.id })
  return round!
}

/** Decides a round once; of two people who decide at the same time the second is refused. */
export const decideReview = async (
  ctx: PlatformCtx,
  id: string,
  decision: { state: 'approved' } | { state: 'rejected'; reasons: ReviewReason[] },
): Promise<{ tenantId: string }> => {
  const { tx, actor, now } = ctx
  const round = only(
    await tx
      .update(reviewRounds)
      .set({ ...decision, decidedBy: actor.id, decidedAt: now })
      .where(and(eq(reviewRounds.id, id), eq(reviewRounds.state, 'submitted')))
      .returning({ tenantId: reviewRounds.tenantId }),
  )
  if (!round) throw reviewDecided({ id })

  await tx.update(tenants).set({ review: decision.state }).where(eq(tenants.id, round.tenantId))
  await auditPlatform(ctx, {
    deed: `review.${decision.state}`,
    tenantId: round.tenantId,
    subject: id,
    details: decision,
  })
  return round
}

/** A shop's rounds, the youngest first; at most 50. */
export const reviewRoundsOf = (tx: PlatformTx, tenantId: string): Promise<ReviewRound[]> =>
  tx
    .select()
    .from(reviewRounds)
    .where(eq(reviewRounds.tenantId, tenantId))
    .orderBy(desc(reviewRounds.round))
    .limit(50)

interface Page {
  queue: 'open' | 'decided'
  /** The last id of the page before. */
  after?: string | undefined
  limit: number
}

/** Rounds with their shops: those that wait, the longest waiting first; those decided, the youngest first. */
export const listReviews = (tx: PlatformTx, { queue, after, limit }: Page) => {
  const isOpen = queue === 'open'
  const state = isOpen ? eq(reviewRounds.state, 'submitted') : ne(reviewRounds.state, 'submitted')
  const beyond = after && (isOpen ? sql`${reviewRounds.id} > ${after}` : lt(reviewRounds.id, after))
  return tx
    .select({ round: reviewRounds, tenant: tenants })
    .from(reviewRounds)
    .innerJoin(tenants, eq(tenants.id, reviewRounds.tenantId))
    .where(and(state, beyond || undefined))
    .orderBy(isOpen ? reviewRounds.id : desc(reviewRounds.id))
    .limit(limit)
}

/** How many rounds wait for a decision, and since when the first of them. */
export const waitingReviews = async (tx: PlatformTx) => {
  const [waiting] = await tx
    .select({ count: count(), oldestAt: min(reviewRounds.submittedAt) })
    .from(reviewRounds)
    .where(eq(reviewRounds.state, 'submitted'))
  return waiting!
}
