import { sql } from 'drizzle-orm'
import type { Database, Tx } from '@wanpu/migrations'

const channel = 'shop_orders'

/** What the console hears; `change` is the word the order came to, `everything` after a gap in hearing. */
export interface OrderNotice {
  orderId: string | null
  change: string
}

/** Tells the shop's consoles of a new or changed order when this transaction commits. */
export const announceOrder = async (tx: Tx, orderId: string, change: string) => {
  await tx.execute(sql`select pg_notify(${channel}, ${`${tx.tenantId}:${orderId}:${change}`})`)
}

type Hear = (notice: OrderNotice) => void
type Feed = (tenantId: string, hear: Hear) => () => void

const feeds = new WeakMap<object, Promise<Feed>>()

/** The process's one subscription to order notices; the result subscribes to a shop and returns how to stop. */
export const orderFeed = (db: Pick<Database, 'listen'>): Promise<Feed> => {
  const known = feeds.get(db)
  if (known) return known

  const opened = openFeed(db)
  feeds.set(db, opened)
  opened.catch(() => feeds.delete(db))
  return opened
}

const openFeed = async (db: Pick<Database, 'listen'>): Promise<Feed> => {
  const hearers = new Map<string, Set<Hear>>()
  const heard = (payload: string) => {
    const [tenantId = '', orderId = '', change = ''] = payload.split(':')
    for (const hear of hearers.get(tenantId) ?? []) hear({ orderId, change })
  }
  const missedSome = () => {
    for (const here of hearers.values())
      for (const hear of here) hear({ orderId: null, change: 'everything' })
  }
  await db.listen(channel, heard, missedSome)

  return (tenantId, hear) => {
    const here = hearers.get(tenantId) ?? new Set()
    hearers.set(tenantId, here.add(hear))
    return () => {
      here.delete(hear)
      if (here.size === 0 && hearers.get(tenantId) === here) hearers.delete(tenantId)
    }
  }
}
