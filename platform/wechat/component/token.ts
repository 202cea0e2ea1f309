import { z } from 'zod'
import type { Api } from '../api.ts'
import { refusedWith, ticketMissing } from '../failures.ts'
import { expiryOf, leaseMs, takeToken, withToken } from '../lease.ts'
import type { Surroundings } from '../surroundings.ts'
import { claimComponent, findComponent, freeComponent, keepComponentToken, keepTicket } from './store.ts'

const ticketLivesMs = 12 * 3_600_000

export type ComponentToken = ReturnType<typeof createComponentToken>

/** The component's ticket and the token it buys. */
export const createComponentToken = (api: Api, surroundings: Surroundings) => {
  const { settings, inPlatform, keyring, random, log } = surroundings
  const { appid, secret } = settings.component
  const context = (column: string) => `platform:wechat_components.${column}:${appid}`
  const open = (column: string, sealed: string | null | undefined) =>
    sealed ? keyring.open(context(column), sealed) : null

  const buyToken = async (lease: Date) => {
    const ticket = await inPlatform(async (tx, now) => {
      const row = await findComponent(tx, appid)
      const isFresh = row?.ticketAt && now.getTime() - row.ticketAt.getTime() < ticketLivesMs
      return isFresh ? open('ticket', row.ticketSealed) : null
    })
    if (!ticket) throw ticketMissing()

    const bought = await api({
      path: '/cgi-bin/component/api_component_token',
      body: { component_appid: appid, component_appsecret: secret, component_verify_ticket: ticket },
      answer: z.object({ component_access_token: z.string().min(1), expires_in: z.number() }),
    }).catch((error: unknown) => {
      throw refusedWith(error, 61005, 61006) ? ticketMissing() : error
    })

    const kept = await inPlatform((tx, now) =>
      keepComponentToken(tx, appid, lease, {
        tokenSealed: keyring.seal(context('token'), bought.component_access_token),
        tokenExpiresAt: expiryOf(now, bought.expires_in, random),
      }),
    )
    return kept ? bought.component_access_token : null
  }

  const take = (refused?: string) =>
    takeToken(
      {
        read: () =>
          inPlatform(async (tx, now) => {
            const row = await findComponent(tx, appid)
            if (!row) throw ticketMissing()
            return {
              mark: row.tokenSealed,
              token: open('token', row.tokenSealed),
              expiresAt: row.tokenExpiresAt,
              now,
            }
          }),
        claim: (mark) =>
          inPlatform(async (tx, now) => {
            const lease = new Date(now.getTime() + leaseMs)
            return (await claimComponent(tx, appid, mark, now, lease)) ? lease : null
          }),
        renew: buyToken,
        free: (lease) => inPlatform((tx) => freeComponent(tx, appid, lease)),
      },
      log,
      refused,
    )

  return {
    /** When the newest ticket came; null while there was none. */
    ticketAt: () => inPlatform(async (tx) => (await findComponent(tx, appid))?.ticketAt ?? null),
    keepTicket: (ticket: string, at: Date) =>
      inPlatform((tx) => keepTicket(tx, appid, keyring.seal(context('ticket'), ticket), at)),
    withComponentToken: <T>(call: (token: string) => Promise<T>) => withToken(take, call),
  }
}
