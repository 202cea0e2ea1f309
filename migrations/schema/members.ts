import { boolean, check, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { amount, fenColumn, moment } from '../columns.ts'
import { tenantTable, tenantTableKeyed, within } from '../tenant-table.ts'
import { skus } from './catalog.ts'

/** A shopper of one shop. Without phone and WeChat it is a guest with a cart; merged rows point to who they became. */
export const members = tenantTable(
  'members',
  {
    phone: text(),
    name: text().notNull().default(''),
    avatar: text(),
    mergedInto: uuid(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [unique().on(t.tenantId, t.phone)],
)

/** A WeChat person as one Official Account knows them. */
export const memberWechats = tenantTableKeyed(
  'member_wechats',
  { appid: text().notNull(), openid: text().notNull(), memberId: uuid().notNull() },
  ['appid', 'openid'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.memberId }, () => members),
    index().on(t.tenantId, t.memberId),
  ],
)

/** Shoppers' sessions hold for one shop; `key` is the hash of the cookie's value. */
export const shopperSessions = tenantTableKeyed(
  'shopper_sessions',
  {
    key: text().notNull(),
    memberId: uuid().notNull(),
    inWechat: boolean().notNull().default(false),
    /** The WeChat person who signed in with this session; pays as themselves. */
    openid: text(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  ['key'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.memberId }, () => members),
    index().on(t.tenantId, t.memberId),
  ],
)

/** Single-use tickets that carry a sign-in from the root host to the shop's; `key` is the ticket's hash. */
export const sessionTickets = tenantTableKeyed(
  'session_tickets',
  {
    key: text().notNull(),
    memberId: uuid().notNull(),
    browser: text().notNull(),
    returnTo: text().notNull(),
    expiresAt: moment().notNull(),
  },
  ['key'],
  (t) => [within({ tenantId: t.tenantId, id: t.memberId }, () => members)],
)

/** One-time codes sent to shoppers' phones. */
export const shopperPhoneCodes = tenantTable(
  'phone_codes',
  {
    phone: text().notNull(),
    purpose: text().notNull(),
    mac: text().notNull(),
    tries: integer().notNull().default(0),
    ip: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index().on(t.tenantId, t.phone, t.createdAt), index().on(t.tenantId, t.ip, t.createdAt)],
)

export const addresses = tenantTable(
  'addresses',
  {
    memberId: uuid().notNull(),
    name: text().notNull(),
    phone: text().notNull(),
    regionCode: text().notNull(),
    province: text().notNull(),
    city: text().notNull(),
    district: text().notNull(),
    detail: text().notNull(),
    isDefault: boolean().notNull().default(false),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.memberId }, () => members),
    index().on(t.tenantId, t.memberId),
  ],
)

export const cartItems = tenantTableKeyed(
  'cart_items',
  {
    memberId: uuid().notNull(),
    skuId: uuid().notNull(),
    quantity: integer().notNull(),
    isSelected: boolean().notNull().default(true),
    /** The price when it was put in, to say that it changed. */
    addedPriceFen: fenColumn(),
    addedAt: moment().notNull().defaultNow(),
  },
  ['memberId', 'skuId'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.memberId }, () => members),
    within({ tenantId: t.tenantId, id: t.skuId }, () => skus),
    amount('cart_items_added_price', t.addedPriceFen),
    check('cart_items_quantity', sql`quantity between 1 and 999`),
  ],
)
