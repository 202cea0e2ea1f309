import { readFile } from 'node:fs/promises'
import type { Log } from '@wanpu/kit/log'
import type { Delivery } from './delivery.ts'
import { type Faults, noFaults } from './faults.ts'
import { writeWhole } from './files.ts'
import { type LemonState, noLemon } from './lemon/subscription.ts'
import type { Parcel } from './kuaidi/parcel.ts'
import type { PayOrder } from './pay/pay-order.ts'

/** A value that ends; times are ms since the epoch. */
export interface Lasting {
  value: string
  until: number
}
export interface Grant {
  sets: number[]
  at: number
  refreshToken: string
  /** The refresh token is told only once the code has been exchanged. */
  isExchanged: boolean
  accessTokens: Lasting[]
}
export interface AuthCode {
  appid: string
  until: number
  isUsed: boolean
}
export interface OauthCode {
  appid: string
  user: string
  scope: string
  until: number
  isUsed: boolean
}
export interface OauthToken {
  appid: string
  user: string
  scope: string
  until: number
  refreshToken: string
  refreshUntil: number
}
export interface MenuButton {
  name: string
  type?: string
  key?: string
  url?: string
  appid?: string
  pagepath?: string
  media_id?: string
  article_id?: string
  sub_button?: MenuButton[]
}
export interface ChatLine {
  appid: string
  user: string
  at: number
  from: 'user' | 'account'
  text: string
  title?: string
  url?: string
}
export interface Sms {
  phone: string
  signName: string
  text: string
  params: string[]
  at: number
}

/** Everything the outside remembers; written to one file as it is. */
export interface State {
  isPushingTickets: boolean
  tickets: Lasting[]
  componentTokens: Lasting[]
  preAuthCodes: Record<string, { until: number; isUsed: boolean }>
  authCodes: Record<string, AuthCode>
  grants: Record<string, Grant>
  oauthCodes: Record<string, OauthCode>
  oauthTokens: Record<string, OauthToken>
  jsTickets: Record<string, Lasting>
  menus: Record<string, MenuButton[]>
  chat: ChatLine[]
  /** By `mchid:out_trade_no`. */
  payOrders: Record<string, PayOrder>
  deliveries: Delivery[]
  sms: Sms[]
  parcels: Record<string, Parcel>
  lemon: LemonState
  faults: Faults
}

const emptyState = (): State => ({
  isPushingTickets: true,
  tickets: [],
  componentTokens: [],
  preAuthCodes: {},
  authCodes: {},
  grants: {},
  oauthCodes: {},
  oauthTokens: {},
  jsTickets: {},
  menus: {},
  chat: [],
  payOrders: {},
  deliveries: [],
  sms: [],
  parcels: {},
  lemon: noLemon(),
  faults: { ...noFaults },
})

/** The remembered state; `changed` writes it a moment later, `flush` now. */
export const openState = async (file: string, log: Log) => {
  const stored = await readFile(file, 'utf8').catch(() => '{}')
  const read = JSON.parse(stored) as Partial<State>
  const state: State = { ...emptyState(), ...read, faults: { ...noFaults, ...read.faults } }
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing
      .then(() => writeWhole(file, JSON.stringify(state)))
      .catch((error: unknown) => log.error({ err: error }, 'the sandbox could not write its state'))
    return writing
  }
  const changed = () => {
    timer ??= setTimeout(() => void flush(), 150).unref()
  }
  return { state, changed, flush }
}

/** Forgets what ended a day ago and keeps lists short. */
export const prune = (state: State, now: number): void => {
  const dayAgo = now - 86_400_000
  for (const shelf of [state.preAuthCodes, state.authCodes, state.oauthCodes])
    for (const [code, { until }] of Object.entries(shelf)) if (until < dayAgo) delete shelf[code]
  for (const [token, { refreshUntil }] of Object.entries(state.oauthTokens))
    if (refreshUntil < dayAgo) delete state.oauthTokens[token]

  state.tickets = state.tickets.filter(({ until }) => until > dayAgo)
  state.componentTokens = state.componentTokens.filter(({ until }) => until > dayAgo)
  for (const grant of Object.values(state.grants))
    grant.accessTokens = grant.accessTokens.filter(({ until }) => until > dayAgo)
  state.chat.splice(0, Math.max(0, state.chat.length - 500))
  state.sms.splice(0, Math.max(0, state.sms.length - 300))
  const done = state.deliveries.filter(({ status }) => status === 'delivered' || status === 'abandoned')
  const surplus = new Set(done.slice(0, Math.max(0, done.length - 400)))
  state.deliveries = state.deliveries.filter((delivery) => !surplus.has(delivery))
}
