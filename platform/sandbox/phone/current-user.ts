import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Ground } from '../ground.ts'
import { type User, userOf } from '../world.ts'

const cookie = 'sandbox_user'

/** Whose phone this browser is; the first user until another is chosen. */
export const currentUser = ({ world }: Ground, c: Context): User =>
  userOf(world, getCookie(c, cookie) ?? '') ?? world.users[0]!

/** True when this browser is the sandbox's phone, or WeChat itself. */
export const isPhone = (c: Context): boolean =>
  getCookie(c, cookie) !== undefined || (c.req.header('user-agent') ?? '').includes('MicroMessenger')

/** Makes this browser that user's phone. */
export const becomeUser = (c: Context, user: User): void =>
  setCookie(c, cookie, user.id, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 30 * 86_400 })
