import { setTimeout as pause } from 'node:timers/promises'
import { hashToken } from '@wanpu/kit/secrets'
import { newId, newToken } from '@wanpu/kit/ids'
import { Problem } from '@wanpu/kit/problem'
import type { Grant } from '../component/answers.ts'
import type { ComponentCalls } from '../component/calls.ts'
import { authorizationPages } from '../component/page.ts'
import { expiryOf } from '../lease.ts'
import { accountTaken, authorizationUnknown, refusedWith } from '../failures.ts'
import type { Surroundings } from '../surroundings.ts'
import {
  addAuthorization,
  bindAuthorization,
  failAuthorization,
  findAuthorization,
} from './authorization-store.ts'
import { bindAuthorizer, keepProfile } from './store.ts'
import { vaultOf } from './vault.ts'

/** The merchant may take this much longer than the pre-auth code lives. */
const consentMs = 3_600_000
const otherWayMs = 3_000

/** How a shop's attempt comes back: by the browser with our state, or by WeChat's push with the pre-auth code. */
export type Return = { authCode: string } & ({ state: string } | { preAuthCode: string })

export const createAuthorizations = (component: ComponentCalls, surroundings: Surroundings) => {
  const { settings, inPlatform, keyring, random } = surroundings

  const keyOf = (back: Return) =>
    'state' in back ? { stateHash: hashToken(back.state) } : { preAuthCodeHash: hashToken(back.preAuthCode) }

  const findOpen = (back: Return) =>
    inPlatform(async (tx, now) => {
      const attempt = await findAuthorization(tx, keyOf(back))
      if (!attempt || attempt.expiresAt <= now) throw authorizationUnknown()
      return attempt
    })

  const bindOnce = async (back: Return): Promise<{ tenantId: string; appid: string }> => {
    const attempt = await findOpen(back)
    const { tenantId } = attempt
    if (attempt.boundAt && attempt.appid) return { tenantId, appid: attempt.appid }

    let grant: Grant
    try {
      grant = await component.queryAuth(back.authCode)
    } catch (error) {
      const appid = refusedWith(error, 61_009, 61_010) && (await boundMeanwhile(back))
      if (!appid) throw error
      return { tenantId, appid }
    }

    try {
      await inPlatform(async (tx, now) => {
        const isBound = await bindAuthorizer(tx, sealedGrant(grant, tenantId, now), now)
        if (!isBound) throw accountTaken({ appid: grant.appid })
        await bindAuthorization(tx, attempt.id, grant.appid, now)
      })
    } catch (error) {
      if (error instanceof Problem) {
        await inPlatform((tx) => failAuthorization(tx, attempt.id, grant.appid, error.code))
      }
      throw error
    }
    return { tenantId, appid: grant.appid }
  }

  // The code was used: by the other way back, which may still be about to bind.
  const boundMeanwhile = async (back: Return): Promise<string | null> => {
    for (let waited = 0; waited < otherWayMs; waited += 100) {
      const attempt = await findOpen(back)
      if (attempt.boundAt || attempt.failure) return attempt.boundAt && attempt.appid
      await pause(100)
    }
    return null
  }

  const sealedGrant = (grant: Grant, tenantId: string, now: Date) => {
    const vault = vaultOf(keyring, tenantId, grant.appid)
    return {
      appid: grant.appid,
      tenantId,
      permissionSets: grant.permissionSets,
      refreshTokenSealed: grant.refreshToken && vault.seal('refresh_token', grant.refreshToken),
      tokenSealed: grant.accessToken && vault.seal('token', grant.accessToken),
      tokenExpiresAt: grant.accessToken ? expiryOf(now, grant.expiresIn, random) : null,
    }
  }

  return {
    /** Begins an attempt of a shop; the pages bring the browser back to `returnTo` with `state` and `auth_code`. */
    begin: async (tenantId: string, returnTo: string, onlyAppid?: string) => {
      const { code, expiresIn } = await component.createPreAuthCode()
      const state = newToken()
      await inPlatform((tx, now) =>
        addAuthorization(tx, {
          id: newId(),
          tenantId,
          preAuthCodeHash: hashToken(code),
          stateHash: hashToken(state),
          expiresAt: new Date(now.getTime() + expiresIn * 1000 + consentMs),
        }),
      )

      const back = new URL(returnTo)
      back.searchParams.set('state', state)
      return authorizationPages(settings, {
        preAuthCode: code,
        redirectUri: back.href,
        ...(onlyAppid && { onlyAppid }),
      })
    },

    /** Exchanges the code, binds the account, reads its profile. Redirect and push both come: the code is used once. */
    complete: async (back: Return) => {
      const bound = await bindOnce(back)
      const profile = await component.authorizerInfo(bound.appid)
      await inPlatform((tx) => keepProfile(tx, profile))
      return bound
    },
  }
}
