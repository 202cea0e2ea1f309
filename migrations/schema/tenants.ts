import { sql } from 'drizzle-orm'
import { index, integer, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, moment, oneOf } from '../columns.ts'
import { platform } from '../tenant-table.ts'

export const reviews = ['draft', 'submitted', 'rejected', 'approved'] as const
export const services = ['trial', 'open', 'resting', 'suspended', 'closed'] as const

/** A shop as the control plane knows it. `plan` is an immutable plan version such as `basic@2026-11`. */
export const tenants = platform.table(
  'tenants',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    industry: text().notNull(),
    review: text({ enum: reviews }).notNull().default('draft'),
    service: text({ enum: services }).notNull().default('trial'),
    plan: text(),
    accessUntil: moment(),
    firstLiveAt: moment(),
    /** Its sample content is in place. */
    provisionedAt: moment(),
    suspendedFor: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [oneOf('tenants_review', t.review, reviews), oneOf('tenants_service', t.service, services)],
)

/** Addresses that shops had before; they lead to the shop's present one and are nobody else's. */
export const formerSlugs = platform.table('former_slugs', {
  slug: text().primaryKey(),
  tenantId: uuid()
    .notNull()
    .references(() => tenants.id),
  /** When it was given up. */
  at: moment().notNull().defaultNow(),
})

export const merchants = platform.table('merchants', {
  id: uuid().primaryKey(),
  phone: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text().notNull(),
  createdAt: moment().notNull().defaultNow(),
})

export const roles = ['owner', 'admin', 'operator', 'support'] as const

/** Who may work in which shop, and as what. */
export const memberships = platform.table(
  'memberships',
  {
    merchantId: uuid()
      .notNull()
      .references(() => merchants.id),
    tenantId: uuid()
      .notNull()
      .references(() => tenants.id),
    role: text({ enum: roles }).notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.merchantId, t.tenantId] }),
    index().on(t.tenantId),
    oneOf('memberships_role', t.role, roles),
  ],
)

export const staff = platform.table('staff', {
  id: uuid().primaryKey(),
  name: text().notNull().unique(),
  passwordHash: text().notNull(),
  createdAt: moment().notNull().defaultNow(),
})

/** Sessions of merchants and staff; `id` is the hash of the cookie's value. */
const sessionTable = (name: string) =>
  platform.table(
    name,
    {
      id: text().primaryKey(),
      userId: uuid().notNull(),
      expiresAt: moment().notNull(),
      createdAt: moment().notNull().defaultNow(),
    },
    (t) => [index().on(t.userId)],
  )
export const merchantSessions = sessionTable('merchant_sessions')
export const staffSessions = sessionTable('staff_sessions')

/** One-time codes sent to phones of merchants; `mac` is HMAC over purpose, phone and code. */
export const merchantPhoneCodes = platform.table(
  'merchant_phone_codes',
  {
    id: uuid().primaryKey(),
    phone: text().notNull(),
    purpose: text().notNull(),
    mac: text().notNull(),
    tries: integer().notNull().default(0),
    ip: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index().on(t.phone, t.createdAt), index().on(t.ip, t.createdAt)],
)

/** Verified callbacks as they came, each once; a job works them off. */
export const inbox = platform.table(
  'inbox',
  {
    id: uuid().primaryKey(),
    provider: text().notNull(),
    eventKey: text().notNull(),
    tenantId: uuid(),
    headers: jsonb().$type<Record<string, string>>().notNull(),
    body: bytes().notNull(),
    receivedAt: moment().notNull().defaultNow(),
    processedAt: moment(),
    failure: text(),
  },
  (t) => [
    unique().on(t.provider, t.eventKey),
    index('inbox_open').on(t.receivedAt).where(sql`processed_at is null`),
    index('inbox_refused').on(t.receivedAt).where(sql`failure is not null`),
  ],
)

/** What people did in the control plane; append-only. */
export const platformAudit = platform.table(
  'audit',
  {
    id: uuid().primaryKey(),
    actorKind: text().notNull(),
    actorId: text(),
    tenantId: uuid(),
    deed: text().notNull(),
    subject: text(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    requestId: text(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.tenantId, t.at)],
)

/** Which shop a payment callback address belongs to; the id is opaque and stands in the address. */
export const payEndpoints = platform.table('pay_endpoints', {
  id: text().primaryKey(),
  tenantId: uuid()
    .notNull()
    .references(() => tenants.id),
  createdAt: moment().notNull().defaultNow(),
})

/** One-time states of web authorization; `id` is the hash of the state, `browser` of the browser's cookie. */
export const oauthStates = platform.table(
  'oauth_states',
  {
    id: text().primaryKey(),
    tenantId: uuid().notNull(),
    browser: text().notNull(),
    returnTo: text().notNull(),
    scope: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
  },
  (t) => [index().on(t.expiresAt)],
)
