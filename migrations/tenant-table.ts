import { type SQLWrapper, and, eq, sql } from 'drizzle-orm'
import {
  type ExtraConfigColumn,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTableExtraConfigValue,
  foreignKey,
  pgPolicy,
  pgSchema,
  primaryKey,
  uuid,
} from 'drizzle-orm/pg-core'

/** Tenant tables: row-level security, login `app`, door `inTenant`. */
export const shop = pgSchema('shop')
/** The control plane's tables: no row security, login `platform`, door `inPlatform`. */
export const platform = pgSchema('platform')

const ownTenant = sql`tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`

type Columns = Record<string, PgColumnBuilderBase>
type Extra<C extends Columns> = (
  table: {
    [K in keyof (C & Identity)]: ExtraConfigColumn
  },
) => PgTableExtraConfigValue[]
type Identity = ReturnType<typeof identity>

const identity = () => ({ tenantId: uuid().notNull(), id: uuid().notNull() })

/** A table of `shop` with tenant_id, id (UUIDv7 by the app), the primary key over both and the tenant policy. */
export const tenantTable = <N extends string, C extends Columns>(name: N, columns: C, extra?: Extra<C>) =>
  shop.table(name, { ...identity(), ...columns }, (t) => [
    primaryKey({ columns: [column(t.tenantId), column(t.id)] }),
    pgPolicy('own_tenant', { as: 'permissive', for: 'all', using: ownTenant, withCheck: ownTenant }),
    ...(extra?.(t as never) ?? []),
  ])

/** A table of `shop` whose key is more than an id: `key` names the columns that follow tenant_id in it. */
export const tenantTableKeyed = <N extends string, C extends Columns>(
  name: N,
  columns: C,
  key: readonly (keyof C)[],
  extra?: (table: { [K in keyof C | 'tenantId']: ExtraConfigColumn }) => PgTableExtraConfigValue[],
) =>
  shop.table(name, { tenantId: uuid().notNull(), ...columns }, (t) => [
    primaryKey({ columns: [column(t.tenantId), ...key.map((k) => column(t[k as never]))] }),
    pgPolicy('own_tenant', { as: 'permissive', for: 'all', using: ownTenant, withCheck: ownTenant }),
    ...(extra?.(t as never) ?? []),
  ])

export interface Parent {
  tenantId: PgColumn
  id: PgColumn
}

/** A foreign key inside one tenant: (tenant_id, `from`) → parent (tenant_id, id). */
export const within = (
  from: { tenantId: ExtraConfigColumn; id: ExtraConfigColumn },
  parent: () => Parent,
  onDelete: 'restrict' | 'cascade' = 'restrict',
) =>
  foreignKey({
    columns: [column(from.tenantId), column(from.id)],
    foreignColumns: [parent().tenantId, parent().id],
  }).onDelete(onDelete)

// drizzle types the extra-config columns apart from plain ones, though they are the same objects.
const column = (value: unknown) => value as PgColumn

/** The tenant's predicate: every query on a tenant table says it, beside row-level security. */
export const mine = (
  tx: { tenantId: string },
  table: { tenantId: PgColumn },
  ...and_: (SQLWrapper | undefined)[]
) => and(eq(table.tenantId, tx.tenantId), ...and_)!
