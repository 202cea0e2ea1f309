import { integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../columns.ts'
import { tenantTable, tenantTableKeyed, within } from '../tenant-table.ts'

/** A decorated page; `publishedId` names the version that shoppers see. */
export const pages = tenantTable(
  'pages',
  {
    kind: text().notNull(),
    slug: text().notNull(),
    title: text().notNull(),
    draft: jsonb().$type<unknown>().notNull(),
    draftVersion: integer().notNull().default(1),
    publishedId: uuid(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (t) => [unique().on(t.tenantId, t.slug)],
)

/** A published page as it was; never changes. */
export const pageVersions = tenantTable(
  'page_versions',
  {
    pageId: uuid().notNull(),
    number: integer().notNull(),
    doc: jsonb().$type<unknown>().notNull(),
    note: text().notNull().default(''),
    createdBy: text(),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.pageId }, () => pages),
    unique().on(t.tenantId, t.pageId, t.number),
  ],
)

/** A shared preview of a draft as it was: its link carries a token, of which only the hash is kept. */
export const pagePreviews = tenantTableKeyed(
  'page_previews',
  {
    key: text().notNull(),
    pageId: uuid().notNull(),
    doc: jsonb().$type<unknown>().notNull(),
    expiresAt: moment().notNull(),
  },
  ['key'],
  (t) => [within({ tenantId: t.tenantId, id: t.pageId }, () => pages)],
)
