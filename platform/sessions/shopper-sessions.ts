import { eq, gt, lt, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { shopperSessions as rows } from '@wanpu/migrations/schema'
import { type SessionRows, luciaSessions } from './lucia.ts'

export interface ShopperSession {
  memberId: string
  /** The session began inside WeChat's browser. */
  inWechat: boolean
  /** The session was prolonged: send its cookie again. */
  isRenewed: boolean
}
export interface ShopperSessions {
  /** Opens a session; answers the cookie's value, which is stored nowhere. */
  create: (member: { memberId: string; inWechat: boolean }) => Promise<string>
  read: (token: string) => Promise<ShopperSession | null>
  end: (token: string) => Promise<void>
  endAll: (memberId: string) => Promise<void>
  /** Gives all sessions of one member to another, who it turned out to be. */
  move: (fromMemberId: string, toMemberId: string) => Promise<void>
  forgetExpired: () => Promise<void>
}

/** Sessions of one shop's shoppers, 60 days from the last visit; they hold for that shop alone. */
export const shopperSessions = (tx: Tx): ShopperSessions => {
  const sessions = luciaSessions(rowsOf(tx), 60 * 24)
  return {
    create: ({ memberId, inWechat }) => sessions.create(memberId, { inWechat }),
    read: async (token) => {
      const found = await sessions.read(token)
      return found && { memberId: found.userId, inWechat: found.inWechat, isRenewed: found.isRenewed }
    },
    end: sessions.end,
    endAll: sessions.endAll,
    move: async (from, to) => {
      await tx
        .update(rows)
        .set({ memberId: to })
        .where(mine(tx, rows, eq(rows.memberId, from)))
    },
    forgetExpired: sessions.forgetExpired,
  }
}

const stored = { key: rows.key, userId: rows.memberId, expiresAt: rows.expiresAt, inWechat: rows.inWechat }
const isAlive = gt(rows.expiresAt, sql`now()`)

const rowsOf = (tx: Tx): SessionRows => ({
  find: async (key) =>
    only(
      await tx
        .select(stored)
        .from(rows)
        .where(mine(tx, rows, eq(rows.key, key), isAlive)),
    ),
  ofUser: (memberId) =>
    tx
      .select(stored)
      .from(rows)
      .where(mine(tx, rows, eq(rows.memberId, memberId), isAlive)),
  insert: ({ userId, ...session }) =>
    tx.insert(rows).values({ tenantId: tx.tenantId, memberId: userId, ...session }),
  postpone: (key, expiresAt) =>
    tx
      .update(rows)
      .set({ expiresAt })
      .where(mine(tx, rows, eq(rows.key, key))),
  remove: (key) => tx.delete(rows).where(mine(tx, rows, eq(rows.key, key))),
  removeAll: (memberId) => tx.delete(rows).where(mine(tx, rows, eq(rows.memberId, memberId))),
  removeExpired: () => tx.delete(rows).where(mine(tx, rows, lt(rows.expiresAt, sql`now()`))),
})
