import { check, integer, text, uuid, boolean } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { amount, fenColumn, oneOf } from '../columns.ts'
import { tenantTable, tenantTableKeyed, within } from '../tenant-table.ts'

export const freightMethods = ['piece', 'weight'] as const

/** How freight is counted; by piece the units are pieces, by weight grams. */
export const freightTemplates = tenantTable(
  'freight_templates',
  {
    name: text().notNull(),
    method: text({ enum: freightMethods }).notNull(),
    freeFromFen: fenColumn(),
    isDefault: boolean().notNull().default(false),
  },
  (t) => [
    oneOf('freight_templates_method', t.method, freightMethods),
    amount('freight_templates_free_from', t.freeFromFen),
  ],
)

/** A fee for some provinces (6-digit codes); the rule with none holds everywhere else. */
export const freightRules = tenantTable(
  'freight_rules',
  {
    templateId: uuid().notNull(),
    provinces: text().array().notNull().default([]),
    firstUnits: integer().notNull(),
    firstFen: fenColumn().notNull(),
    nextUnits: integer().notNull(),
    nextFen: fenColumn().notNull(),
    position: integer().notNull().default(0),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.templateId }, () => freightTemplates, 'cascade'),
    amount('freight_rules_first', t.firstFen),
    amount('freight_rules_next', t.nextFen),
    check('freight_rules_units', sql`first_units > 0 and next_units > 0`),
  ],
)

/** The couriers a shop ships with, in the order it offers them; codes as in wechat/couriers.ts. */
export const shopCouriers = tenantTableKeyed(
  'shop_couriers',
  { code: text().notNull(), position: integer().notNull().default(0) },
  ['code'],
)
