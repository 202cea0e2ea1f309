import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from 'lucia'
import { hashToken } from '@wanpu/kit/secrets'

interface Marks {
  inWechat: boolean
}
declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Marks>
    DatabaseSessionAttributes: Marks
  }
}

/** A session as it is stored; `key` is the hash of the cookie's value. */
export interface StoredSession extends Marks {
  key: string
  userId: string
  expiresAt: Date
}

/** The rows of one realm. `find` and `ofUser` leave out what is over by the database's clock. */
export interface SessionRows {
  find: (key: string) => Promise<StoredSession | undefined>
  ofUser: (userId: string) => Promise<StoredSession[]>
  insert: (session: StoredSession) => Promise<unknown>
  postpone: (key: string, expiresAt: Date) => Promise<unknown>
  remove: (key: string) => Promise<unknown>
  removeAll: (userId: string) => Promise<unknown>
  removeExpired: () => Promise<unknown>
}

/** Sessions over these rows; they last `hours` and slide when less than half is left. */
export const luciaSessions = (rows: SessionRows, hours: number) => {
  const lucia = new Lucia(adapter(rows), {
    sessionExpiresIn: new TimeSpan(hours, 'h'),
    getSessionAttributes: ({ inWechat }): Marks => ({ inWechat }),
  })

  return {
    create: async (userId: string, marks: Marks): Promise<string> =>
      (await lucia.createSession(userId, marks)).id,
    read: async (token: string) => {
      if (!/^[a-z0-9]{40}$/.test(token)) return null
      const { session } = await lucia.validateSession(token)
      return session && { userId: session.userId, inWechat: session.inWechat, isRenewed: session.fresh }
    },
    end: (token: string) => lucia.invalidateSession(token),
    endAll: (userId: string) => lucia.invalidateUserSessions(userId),
    forgetExpired: () => lucia.deleteExpiredSessions(),
  }
}

// Lucia knows the cookie's value, the table only its hash.
const adapter = (rows: SessionRows): Adapter => ({
  getSessionAndUser: async (token) => {
    const found = await rows.find(hashToken(token))
    return found ? [asLucia(found, token), { id: found.userId, attributes: {} }] : [null, null]
  },
  getUserSessions: async (userId) => (await rows.ofUser(userId)).map((found) => asLucia(found, found.key)),
  setSession: async ({ id, userId, expiresAt, attributes }) => {
    await rows.insert({ key: hashToken(id), userId, expiresAt, inWechat: attributes.inWechat })
  },
  updateSessionExpiration: async (token, expiresAt) => {
    await rows.postpone(hashToken(token), expiresAt)
  },
  deleteSession: async (token) => {
    await rows.remove(hashToken(token))
  },
  deleteUserSessions: async (userId) => {
    await rows.removeAll(userId)
  },
  deleteExpiredSessions: async () => {
    await rows.removeExpired()
  },
})

const asLucia = ({ userId, expiresAt, inWechat }: StoredSession, id: string): DatabaseSession => ({
  id,
  userId,
  expiresAt,
  attributes: { inWechat },
})
