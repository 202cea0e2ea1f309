import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { Ground } from '../ground.ts'
import type { Grant, Lasting } from '../state.ts'
import { type Account, accountOf } from '../world.ts'
import { refuse } from '../wechat-error.ts'

export const tokenLivesMs = 7_200_000
const overlapMs = 300_000

/** A new token on the list; the earlier ones keep a short overlap. */
export const issueToken = (list: Lasting[], now: number): string => {
  for (const old of list) old.until = Math.min(old.until, now + overlapMs)
  const value = randomBytes(96).toString('base64url')
  list.push({ value, until: now + tokenLivesMs })
  return value
}

/** Refuses a call that carries no valid component token. */
export const needComponentToken = (ground: Ground, c: Context): void => {
  const given = c.req.query('component_access_token') ?? c.req.query('access_token')
  if (!given) throw refuse(41001)
  const token = ground.state.componentTokens.find(({ value }) => value === given)
  if (!token) throw refuse(accountHolding(ground, given) ? 61014 : 40001)
  if (token.until <= ground.clock()) throw refuse(42001)
}

/** The account that an `access_token` speaks for, holding the permission set `set`; 48001 without it. */
export const accountCalling = (
  ground: Ground,
  c: Context,
  sets: readonly number[],
): { account: Account; grant: Grant } => {
  const given = c.req.query('access_token')
  if (!given) throw refuse(41001)
  const appid = accountHolding(ground, given)
  if (!appid) throw refuse(ground.state.componentTokens.some(({ value }) => value === given) ? 61015 : 40001)

  const grant = ground.state.grants[appid]!
  const account = accountOf(ground.world, appid)!
  if (grant.accessTokens.some(({ value, until }) => value === given && until <= ground.clock()))
    throw refuse(42001)
  if (!sets.some((set) => grant.sets.includes(set))) throw refuse(48001)
  return { account, grant }
}

const accountHolding = ({ state }: Ground, token: string): string | undefined =>
  Object.keys(state.grants).find((appid) =>
    state.grants[appid]!.accessTokens.some(({ value }) => value === token),
  )
