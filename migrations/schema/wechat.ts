import { index, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment, oneOf } from '../columns.ts'
import { platform } from '../tenant-table.ts'
import { tenants } from './tenants.ts'

/** Our third-party platform. Tickets and tokens are sealed (kit/secrets.ts). */
export const wechatComponents = platform.table('wechat_components', {
  appid: text().primaryKey(),
  ticketSealed: text(),
  ticketAt: moment(),
  tokenSealed: text(),
  tokenExpiresAt: moment(),
  leasedUntil: moment(),
})

export const grants = ['authorized', 'unauthorized'] as const

/** An Official Account that granted us something; bound to one shop at most. */
export const wechatAuthorizers = platform.table(
  'wechat_authorizers',
  {
    appid: text().primaryKey(),
    tenantId: uuid().references(() => tenants.id),
    state: text({ enum: grants }).notNull(),
    userName: text().notNull().default(''),
    nickName: text().notNull().default(''),
    headImage: text().notNull().default(''),
    principalName: text().notNull().default(''),
    serviceType: integer().notNull().default(0),
    verifyType: integer().notNull().default(-1),
    permissionSets: integer().array().notNull().default([]),
    refreshTokenSealed: text(),
    previousRefreshTokenSealed: text(),
    tokenSealed: text(),
    tokenExpiresAt: moment(),
    leasedUntil: moment(),
    jsapiTicketSealed: text(),
    jsapiTicketExpiresAt: moment(),
    jsapiLeasedUntil: moment(),
    profile: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    authorizedAt: moment().notNull().defaultNow(),
    unauthorizedAt: moment(),
  },
  (t) => [
    unique().on(t.tenantId),
    index().on(t.userName),
    oneOf('wechat_authorizers_state', t.state, grants),
  ],
)

/** An attempt of a shop to get authorized; found again by its pre-auth code (hashed) or our own state (hashed). */
export const wechatAuthorizations = platform.table(
  'wechat_authorizations',
  {
    id: uuid().primaryKey(),
    tenantId: uuid()
      .notNull()
      .references(() => tenants.id),
    preAuthCodeHash: text().notNull().unique(),
    stateHash: text().notNull().unique(),
    appid: text(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    boundAt: moment(),
    failure: text(),
  },
  (t) => [index().on(t.tenantId)],
)
