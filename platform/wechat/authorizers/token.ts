import type { ComponentCalls } from '../component/calls.ts'
import { grantLost, refusedWith } from '../failures.ts'
import { expiryOf, leaseMs, takeToken, withToken } from '../lease.ts'
import type { Surroundings } from '../surroundings.ts'
import { type AuthorizerVault, vaultOf } from './vault.ts'
import { type AuthorizerRow, findAuthorizer, markUnauthorized } from './store.ts'
import { claimToken, freeToken, keepToken } from './token-store.ts'

export type AuthorizerToken = ReturnType<typeof createAuthorizerToken>

interface Grant {
  row: AuthorizerRow
  now: Date
  vault: AuthorizerVault
}

const refreshTokenVoid = 61_023
const notAuthorized = 61_003

/** The tokens of the accounts that authorized us. */
export const createAuthorizerToken = (component: ComponentCalls, surroundings: Surroundings) => {
  const { inPlatform, keyring, random, log } = surroundings

  const findGrant = (appid: string): Promise<Grant> =>
    inPlatform(async (tx, now) => {
      const row = await findAuthorizer(tx, appid)
      if (!row?.tenantId || row.state === 'unauthorized') throw grantLost({ appid })
      return { row, now, vault: vaultOf(keyring, row.tenantId, appid) }
    })

  const renew = async (appid: string, lease: Date) => {
    const grant = await findGrant(appid)
    const { vault } = grant
    const { used, renewed } = await refreshWithAny(appid, grant)

    const refreshToken = renewed.refreshToken || used
    const isNew = refreshToken !== vault.open('refresh_token', grant.row.refreshTokenSealed)
    const kept = await inPlatform((tx, now) =>
      keepToken(tx, appid, lease, {
        tokenSealed: vault.seal('token', renewed.accessToken),
        tokenExpiresAt: expiryOf(now, renewed.expiresIn, random),
        // The one that just worked stays until the next success: if this new one gets lost, it may still do.
        ...(isNew && {
          refreshTokenSealed: vault.seal('refresh_token', refreshToken),
          previousRefreshTokenSealed: vault.seal('refresh_token', used),
        }),
      }),
    )
    return kept ? renewed.accessToken : null
  }

  const refreshWithAny = async (appid: string, { row, now, vault }: Grant) => {
    const tried = new Set<string>()
    for await (const used of refreshTokens(appid, row, vault)) {
      if (tried.has(used)) continue
      tried.add(used)
      try {
        return { used, renewed: await component.refreshAuthorizer(appid, used) }
      } catch (error) {
        if (refusedWith(error, notAuthorized)) break
        if (!refusedWith(error, refreshTokenVoid)) throw error
      }
    }
    // As of the moment when we read the tokens: an authorization since then stands.
    await inPlatform((tx) => markUnauthorized(tx, appid, now))
    throw grantLost({ appid })
  }

  /** Ours, the one before, then what WeChat's own list says. */
  const refreshTokens = async function* (appid: string, row: AuthorizerRow, vault: AuthorizerVault) {
    const current = vault.open('refresh_token', row.refreshTokenSealed)
    const previous = vault.open('refresh_token', row.previousRefreshTokenSealed)
    if (current) yield current
    if (previous) yield previous

    log.warn({ appid }, 'no stored refresh token is valid, asking for the list of accounts')
    for await (const listed of component.authorizerList()) {
      if (listed.appid === appid && listed.refreshToken) yield listed.refreshToken
    }
  }

  const take = (appid: string) => (refused?: string) =>
    takeToken(
      {
        read: async () => {
          const { row, now, vault } = await findGrant(appid)
          const token = vault.open('token', row.tokenSealed)
          return { mark: row.tokenSealed, token, expiresAt: row.tokenExpiresAt, now }
        },
        claim: (mark) =>
          inPlatform(async (tx, now) => {
            const lease = new Date(now.getTime() + leaseMs)
            return (await claimToken(tx, appid, mark, now, lease)) ? lease : null
          }),
        renew: (lease) => renew(appid, lease),
        free: (lease) => inPlatform((tx) => freeToken(tx, appid, lease)),
      },
      log,
      refused,
    )

  return {
    findGrant,
    /** Calls for the account; once more with a new token when the first is void. */
    withAuthorizerToken: <T>(appid: string, call: (token: string) => Promise<T>) =>
      withToken(take(appid), call),
  }
}
