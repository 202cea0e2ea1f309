import { and, eq, inArray, isNull, lt, ne, or } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { orders, paymentAttempts } from '@wanpu/migrations/schema'

export type Attempt = typeof paymentAttempts.$inferSelect
type State = Attempt['state']

export const insertAttempt = async (tx: Tx, row: Omit<typeof paymentAttempts.$inferInsert, 'tenantId'>) =>
  only(
    await tx
      .insert(paymentAttempts)
      .values({ ...row, tenantId: tx.tenantId })
      .returning(),
  )!

export const findAttempt = async (tx: Tx, id: string) =>
  only(
    await tx
      .select()
      .from(paymentAttempts)
      .where(mine(tx, paymentAttempts, eq(paymentAttempts.id, id))),
  )

export const findAttemptsIn = (tx: Tx, orderId: string, state: State) =>
  tx
    .select()
    .from(paymentAttempts)
    .where(mine(tx, paymentAttempts, eq(paymentAttempts.orderId, orderId), eq(paymentAttempts.state, state)))

/** Keeps what the provider gave for launching; false when the attempt was given up meanwhile. */
export const keepLaunch = async (tx: Tx, id: string, launch: { prepayId: string } | { codeUrl: string }) =>
  only(
    await tx
      .update(paymentAttempts)
      .set(launch)
      .where(mine(tx, paymentAttempts, eq(paymentAttempts.id, id), eq(paymentAttempts.state, 'open')))
      .returning(),
  )

/** Ends an attempt that still stands in one of `from`; false when it does not. */
export const endAttempt = async (
  tx: Tx,
  id: string,
  from: readonly State[],
  to: Exclude<State, 'open'>,
  now: Date,
  transactionId?: string,
) => {
  const ended = await tx
    .update(paymentAttempts)
    .set({ state: to, endedAt: now, ...(transactionId && { transactionId }) })
    .where(mine(tx, paymentAttempts, eq(paymentAttempts.id, id), inArray(paymentAttempts.state, [...from])))
    .returning({ id: paymentAttempts.id })
  return ended.length === 1
}

/** Takes the turn to ask the provider about an attempt; false when somebody asked within the last second. */
export const takeTurnToAsk = async (tx: Tx, id: string, now: Date) => {
  const taken = await tx
    .update(paymentAttempts)
    .set({ askedAt: now })
    .where(
      mine(
        tx,
        paymentAttempts,
        eq(paymentAttempts.id, id),
        or(isNull(paymentAttempts.askedAt), lt(paymentAttempts.askedAt, new Date(now.getTime() - 1_000))),
      ),
    )
    .returning({ id: paymentAttempts.id })
  return taken.length === 1
}

/** The attempt with the order it pays, when that order is this member's. */
export const findAttemptOf = async (tx: Tx, memberId: string, id: string) =>
  only(
    await tx
      .select({
        id: paymentAttempts.id,
        orderId: paymentAttempts.orderId,
        orderNumber: orders.number,
        trade: orders.trade,
        method: paymentAttempts.method,
        state: paymentAttempts.state,
        amountFen: paymentAttempts.amountFen,
        codeUrl: paymentAttempts.codeUrl,
        expiresAt: paymentAttempts.expiresAt,
      })
      .from(paymentAttempts)
      .innerJoin(orders, mine(tx, orders, eq(orders.id, paymentAttempts.orderId)))
      .where(mine(tx, paymentAttempts, eq(paymentAttempts.id, id), eq(orders.memberId, memberId))),
  )

/** Open attempts that nobody asked about since `before`. */
export const findForgotten = (tx: Tx, before: Date) =>
  tx
    .select({ id: paymentAttempts.id })
    .from(paymentAttempts)
    .where(
      mine(
        tx,
        paymentAttempts,
        eq(paymentAttempts.state, 'open'),
        lt(paymentAttempts.createdAt, before),
        or(isNull(paymentAttempts.askedAt), lt(paymentAttempts.askedAt, before)),
      ),
    )
    .limit(100)

/** True when another attempt of the order brought the money. */
export const otherSucceeded = async (tx: Tx, orderId: string, id: string) => {
  const found = await tx
    .select({ id: paymentAttempts.id })
    .from(paymentAttempts)
    .where(
      and(
        mine(
          tx,
          paymentAttempts,
          eq(paymentAttempts.orderId, orderId),
          eq(paymentAttempts.state, 'succeeded'),
        ),
        ne(paymentAttempts.id, id),
      ),
    )
  return found.length > 0
}
