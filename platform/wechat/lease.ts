import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '@wanpu/kit/log'
import { Problem } from '@wanpu/kit/problem'
import type { Random } from './random.ts'
import { grantLost, tokenBusy, tokenIsVoid } from './failures.ts'

/** How long one process may take to renew; longer than every call it makes together. */
export const leaseMs = 45_000
const earlyMs = 10 * 60_000
const waitMs = 8_000
const stepMs = 120

interface Stored {
  /** The sealed text as it stands in the row; a claim holds only while it is still there. */
  mark: string | null
  token: string | null
  expiresAt: Date | null
  now: Date
}

/** A token in a row: read, and renewed by whoever gets the lease. */
export interface LeasedToken {
  read: () => Promise<Stored>
  /** Takes the lease by one conditional update; null when another has it or the row has moved on. */
  claim: (mark: string | null) => Promise<Date | null>
  /** Calls the outside and stores; null when the lease was lost meanwhile. */
  renew: (lease: Date) => Promise<string | null>
  free: (lease: Date) => Promise<void>
}

/**
 * The token, renewed ten minutes before its end by one caller at a time; the others go on with the old one, or wait
 * when there is none. `refused` is a token that WeChat no longer takes.
 */
export const takeToken = async ({ read, claim, renew, free }: LeasedToken, log: Log, refused?: string) => {
  for (let waited = 0; waited < waitMs; waited += stepMs) {
    const { mark, token, expiresAt, now } = await read()
    const leftMs = token && token !== refused && expiresAt ? expiresAt.getTime() - now.getTime() : 0
    if (token && leftMs > earlyMs) return token

    const lease = await claim(mark)
    if (lease) {
      try {
        const renewed = await renew(lease)
        if (renewed) return renewed
      } catch (error) {
        await free(lease)
        if (!token || leftMs <= 0 || isLost(error)) throw error
        log.warn({ err: error }, 'a token could not be renewed, the old one still holds')
        return token
      }
    } else if (token && leftMs > 0) {
      return token
    }
    await pause(stepMs)
  }
  throw tokenBusy()
}

/** Calls with a token, and once more with a new one when WeChat says that the first is void. */
export const withToken = async <T>(
  take: (refused?: string) => Promise<string>,
  call: (token: string) => Promise<T>,
) => {
  const token = await take()
  try {
    return await call(token)
  } catch (error) {
    if (!tokenIsVoid(error)) throw error
    return call(await take(token))
  }
}

/** When a token that lives `seconds` counts as over: up to five minutes early, so that not all renew at once. */
export const expiryOf = (now: Date, seconds: number, random: Random): Date =>
  new Date(now.getTime() + (seconds - (random(2).readUInt16BE() % 300)) * 1000)

const lostCode = grantLost().code
const isLost = (error: unknown) => error instanceof Problem && error.code === lostCode
