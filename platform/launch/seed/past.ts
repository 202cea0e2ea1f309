import type { Actor, Database, InShop, Tx } from '@wanpu/migrations'

/**
 * `inShop` at a moment that is over: verbs take `at` for now. What they put off waits as long from the real now on, so that
 * no worker comes between two steps of the past.
 */
export const pastDoor =
  (db: Pick<Database, 'inTenant'>, tenantId: string, actor: Actor, at: Date): InShop =>
  (verb) =>
    db.inTenant(tenantId, (tx, now) =>
      verb({ tx: puttingOff(tx, now.getTime() - at.getTime()), actor, now: at }),
    )

// The transaction's object is made for this one transaction, so what is changed on it ends with it.
const puttingOff = (tx: Tx, byMs: number): Tx => {
  const enqueue = tx.enqueue.bind(tx)
  return Object.assign(tx, {
    enqueue: ((job, payload, { at, ...options } = {}) =>
      enqueue(job, payload, {
        ...options,
        ...(at && { at: new Date(at.getTime() + byMs) }),
      })) as Tx['enqueue'],
  })
}
