import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import { merchantSessions as merchantRows, staffSessions as staffRows } from '@wanpu/migrations/schema'
import { type SessionRows, luciaSessions } from './lucia.ts'

export interface AccountSession {
  /** The merchant's or the staff member's id. */
  accountId: string
  /** The session was prolonged: send its cookie again. */
  isRenewed: boolean
}
export interface AccountSessions {
  /** Opens a session; answers the cookie's value, which is stored nowhere. */
  create: (accountId: string) => Promise<string>
  read: (token: string) => Promise<AccountSession | null>
  end: (token: string) => Promise<void>
  endAll: (accountId: string) => Promise<void>
  forgetExpired: () => Promise<void>
}

/** Sessions of the merchants' console, 14 days from the last visit. */
export const merchantSessions = (tx: PlatformTx): AccountSessions =>
  accountSessions(tx, merchantRows, 14 * 24)

/** Sessions of platform staff, 12 hours from the last visit. */
export const staffSessions = (tx: PlatformTx): AccountSessions => accountSessions(tx, staffRows, 12)

// Both tables are made by one function and have one type.
type SessionTable = typeof merchantRows

const accountSessions = (tx: PlatformTx, table: SessionTable, hours: number): AccountSessions => {
  const sessions = luciaSessions(rowsOf(tx, table), hours)
  return {
    create: (accountId) => sessions.create(accountId, { inWechat: false }),
    read: async (token) => {
      const found = await sessions.read(token)
      return found && { accountId: found.userId, isRenewed: found.isRenewed }
    },
    end: sessions.end,
    endAll: sessions.endAll,
    forgetExpired: sessions.forgetExpired,
  }
}

const rowsOf = (tx: PlatformTx, table: SessionTable): SessionRows => {
  const stored = {
    key: table.id,
    userId: table.userId,
    expiresAt: table.expiresAt,
    inWechat: sql<boolean>`false`,
  }
  const isAlive = gt(table.expiresAt, sql`now()`)

  return {
    find: async (key) =>
      only(
        await tx
          .select(stored)
          .from(table)
          .where(and(eq(table.id, key), isAlive)),
      ),
    ofUser: (userId) =>
      tx
        .select(stored)
        .from(table)
        .where(and(eq(table.userId, userId), isAlive)),
    insert: ({ key, userId, expiresAt }) => tx.insert(table).values({ id: key, userId, expiresAt }),
    postpone: (key, expiresAt) => tx.update(table).set({ expiresAt }).where(eq(table.id, key)),
    remove: (key) => tx.delete(table).where(eq(table.id, key)),
    removeAll: (userId) => tx.delete(table).where(eq(table.userId, userId)),
    removeExpired: () => tx.delete(table).where(lt(table.expiresAt, sql`now()`)),
  }
}
