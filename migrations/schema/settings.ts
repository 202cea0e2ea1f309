import { bigint, index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core'
import { moment } from '../columns.ts'
import { tenantTable, tenantTableKeyed } from '../tenant-table.ts'

/** What a shop says of itself and how it trades; one row a shop. */
export const shopSettings = tenantTableKeyed(
  'shop_settings',
  {
    one: integer().notNull().default(1),
    name: text().notNull(),
    logo: text(),
    intro: text().notNull().default(''),
    phone: text().notNull().default(''),
    email: text().notNull().default(''),
    serviceHours: text().notNull().default(''),
    icpNumber: text().notNull().default(''),
    theme: jsonb().$type<object>().notNull().default({}),
    promises: jsonb().$type<string[]>().notNull().default([]),
    payWithinMinutes: integer().notNull().default(30),
    receiveAfterDays: integer().notNull().default(10),
    shipFrom: jsonb().$type<Record<string, string>>().notNull().default({}),
    updatedAt: moment().notNull().defaultNow(),
  },
  ['one'],
)

/** Counts up when what a shop's pages are made of changes: `catalog`, `pages`, `settings`. */
export const revisions = tenantTableKeyed(
  'revisions',
  { family: text().notNull(), revision: bigint({ mode: 'number' }).notNull() },
  ['family'],
)

/** Answers already given to an Idempotency-Key; `request` is the hash of method, path and body. */
export const idempotencyKeys = tenantTableKeyed(
  'idempotency_keys',
  {
    actor: text().notNull(),
    key: text().notNull(),
    request: text().notNull(),
    status: integer().notNull(),
    answer: jsonb().$type<unknown>().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  ['actor', 'key'],
)

/** What people did in a shop; append-only. */
export const shopAudit = tenantTable(
  'audit',
  {
    actorKind: text().notNull(),
    actorId: text(),
    deed: text().notNull(),
    subject: text(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    requestId: text(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.tenantId, t.at, t.id)],
)

/** A picture or file; content refers to it as `asset:<id>`. */
export const assets = tenantTable(
  'assets',
  {
    key: text().notNull(),
    kind: text().notNull(),
    mime: text().notNull(),
    width: integer(),
    height: integer(),
    bytes: integer().notNull(),
    variants: jsonb().$type<number[]>().notNull().default([]),
    name: text().notNull().default(''),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [unique().on(t.tenantId, t.key)],
)
