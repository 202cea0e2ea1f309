import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { moment, oneOf } from '../columns.ts'
import { platform, tenantTableKeyed } from '../tenant-table.ts'
import { tenants } from './tenants.ts'

const tenantId = () =>
  uuid()
    .notNull()
    .references(() => tenants.id)

/** Our own note of a hosted checkout; its id is all that we tell the provider, and how a subscription finds its shop. */
export const billingCheckouts = platform.table(
  'billing_checkouts',
  {
    id: uuid().primaryKey(),
    tenantId: tenantId(),
    merchantId: uuid().notNull(),
    plan: text().notNull(),
    variantId: text().notNull(),
    url: text(),
    createdAt: moment().notNull().defaultNow(),
    completedAt: moment(),
  },
  (t) => [index().on(t.tenantId, t.createdAt)],
)

export const subscriptionStates = [
  'on_trial',
  'active',
  'paused',
  'past_due',
  'unpaid',
  'cancelled',
  'expired',
] as const

/** A subscription as Lemon Squeezy last told it; `toldAt` is its `updated_at`, and never goes back. */
export const subscriptions = platform.table(
  'subscriptions',
  {
    id: text().primaryKey(),
    tenantId: tenantId(),
    plan: text().notNull(),
    state: text({ enum: subscriptionStates }).notNull(),
    variantId: text().notNull(),
    customerId: text().notNull(),
    email: text().notNull().default(''),
    cardBrand: text(),
    cardLastFour: text(),
    pauseMode: text(),
    renewsAt: moment(),
    endsAt: moment(),
    trialEndsAt: moment(),
    isTest: boolean().notNull(),
    createdAt: moment().notNull(),
    toldAt: moment().notNull(),
  },
  (t) => [index().on(t.tenantId, t.createdAt), oneOf('subscriptions_state', t.state, subscriptionStates)],
)

export const invoiceStates = ['pending', 'paid', 'void', 'refunded', 'partial_refund'] as const

/** A bill of a subscription; amounts in the currency's smallest unit. */
export const subscriptionInvoices = platform.table(
  'subscription_invoices',
  {
    id: text().primaryKey(),
    subscriptionId: text().notNull(),
    tenantId: tenantId(),
    reason: text().notNull(),
    state: text({ enum: invoiceStates }).notNull(),
    currency: text().notNull(),
    total: bigint({ mode: 'number' }).notNull(),
    refunded: bigint({ mode: 'number' }).notNull().default(0),
    invoiceUrl: text(),
    createdAt: moment().notNull(),
    toldAt: moment().notNull(),
  },
  (t) => [index().on(t.tenantId, t.createdAt), oneOf('subscription_invoices_state', t.state, invoiceStates)],
)

/** Each change of a shop's plan or access; append-only. */
export const planChanges = platform.table(
  'plan_changes',
  {
    id: uuid().primaryKey(),
    tenantId: tenantId(),
    fromPlan: text(),
    toPlan: text(),
    accessUntil: moment(),
    cause: text().notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.tenantId, t.at)],
)

/** What a shop uses of its plan, as staff and the console read it; `products` and `storage` are copied from the shop. */
export const platformUsage = platform.table(
  'usage',
  {
    tenantId: tenantId(),
    kind: text().notNull(),
    used: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind] }), check('usage_used', sql`used >= 0`)],
)

/** What a shop uses of its plan, counted where it happens: `products`, `storage` (bytes). */
export const shopUsage = tenantTableKeyed(
  'usage',
  { kind: text().notNull(), used: bigint({ mode: 'number' }).notNull().default(0) },
  ['kind'],
  () => [check('usage_used', sql`used >= 0`)],
)

export const invitationRoles = ['admin', 'operator', 'support'] as const

/** An invitation to work in a shop; the link carries a token, of which only the hash is kept. */
export const invitations = platform.table(
  'invitations',
  {
    id: uuid().primaryKey(),
    tenantId: tenantId(),
    phone: text().notNull(),
    name: text().notNull().default(''),
    role: text({ enum: invitationRoles }).notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid().notNull(),
    createdAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    revokedAt: moment(),
  },
  (t) => [index().on(t.tenantId, t.createdAt), oneOf('invitations_role', t.role, invitationRoles)],
)

export const reviewStates = ['submitted', 'approved', 'rejected', 'withdrawn'] as const

/** A round of review; every one is kept. `reasons` name what to correct, each with the place it is about. */
export const reviewRounds = platform.table(
  'review_rounds',
  {
    id: uuid().primaryKey(),
    tenantId: tenantId(),
    round: integer().notNull(),
    state: text({ enum: reviewStates }).notNull().default('submitted'),
    submittedBy: uuid().notNull(),
    submittedAt: moment().notNull().defaultNow(),
    note: text().notNull().default(''),
    decidedBy: uuid(),
    decidedAt: moment(),
    reasons: jsonb().$type<{ place: string; text: string }[]>().notNull().default([]),
  },
  (t) => [
    unique().on(t.tenantId, t.round),
    index('review_rounds_open').on(t.submittedAt).where(sql`state = 'submitted'`),
    oneOf('review_rounds_state', t.state, reviewStates),
  ],
)

/** What staff wrote about a shop for each other. */
export const staffNotes = platform.table(
  'staff_notes',
  {
    id: uuid().primaryKey(),
    tenantId: tenantId(),
    staffId: uuid().notNull(),
    text: text().notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.tenantId, t.at)],
)

/** The custom menu of an Official Account: as edited, and as last published to WeChat. */
export const wechatMenus = platform.table('wechat_menus', {
  appid: text().primaryKey(),
  tenantId: tenantId(),
  draft: jsonb().$type<object>().notNull(),
  published: jsonb().$type<object>(),
  publishedAt: moment(),
  updatedAt: moment().notNull().defaultNow(),
})
