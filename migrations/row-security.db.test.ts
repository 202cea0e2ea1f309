import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { errorCode } from './db.ts'
import { testDatabase } from './testing/database.ts'

const held = testDatabase()
const [owner, stranger] = [randomUUID(), randomUUID()]
let app: postgres.Sql
let tables: string[] = []

beforeAll(async () => {
  app = postgres(held.urls.app, { max: 1, onnotice: () => {} })
  const found = await held.sudo<{ name: string }[]>`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'shop' and c.relkind = 'r' order by 1`
  tables = found.map(({ name }) => name)
  for (const table of tables) await fill(table, owner)
})
afterAll(() => app.end())

/** One row of a tenant in any table: this test asks who sees it, not what it says, so checks and keys may not mind. */
const fill = async (table: string, tenantId: string) => {
  const columns = await held.sudo<{ name: string; type: string }[]>`
    select attname as name, format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and (attnotnull or attname = 'tenant_id')`
  const checks = await held.sudo<{ name: string }[]>`
    select conname as name from pg_constraint where conrelid = ${table}::regclass and contype = 'c'`
  const values = columns.map(({ name, type }) =>
    name === 'tenant_id' ? `'${tenantId}'` : `${valueOf(type)}::${type}`,
  )

  await held.sudo.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    for (const { name } of checks) await sql`alter table ${sql.unsafe(table)} drop constraint ${sql(name)}`
    await sql.unsafe(
      `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`,
    )
  })
}

const valueOf = (type: string): string => {
  if (type === 'uuid') return `'${randomUUID()}'`
  if (type.startsWith('timestamp') || type === 'date') return 'now()'
  if (type === 'jsonb') return "'{}'"
  if (type === 'boolean') return 'true'
  if (type.endsWith('[]')) return "'{}'"
  return "'1'"
}

const settings: [string, string | null][] = [
  ['without a tenant', null],
  ['with an empty tenant', ''],
  ['with another tenant', stranger],
]

const asTenant = <T>(tenantId: string | null, work: (sql: postgres.TransactionSql) => Promise<T>) =>
  app.begin(async (sql) => {
    if (tenantId !== null) await sql`select set_config('app.tenant_id', ${tenantId}, true)`
    return work(sql)
  })

/** The command tells no difference between a foreign row and none; where the login lacks the right, that is said. */
const touched = async (tenantId: string | null, statement: string): Promise<number | string> => {
  try {
    return await asTenant(tenantId, async (sql) => (await sql.unsafe(statement)).count)
  } catch (error) {
    return errorCode(error) ?? String(error)
  }
}
const noRight = '42501'

test('each table holds a row that its own tenant sees', async () => {
  expect(tables.length).toBeGreaterThan(20)
  for (const table of tables)
    expect([table, await touched(owner, `select 1 from ${table}`)]).toEqual([table, 1])
})

test.each(settings)(
  '%s no command sees, changes, deletes or adds a row of any table',
  async (_, tenantId) => {
    const before = await snapshot()
    for (const table of tables) {
      const [canChange, canDelete] = await rightsOf(table)
      expect([table, await touched(tenantId, `select * from ${table}`)]).toEqual([table, 0])
      expect([table, await touched(tenantId, `update ${table} set tenant_id = tenant_id`)]).toEqual([
        table,
        canChange ? 0 : noRight,
      ])
      expect([table, await touched(tenantId, `delete from ${table}`)]).toEqual([
        table,
        canDelete ? 0 : noRight,
      ])
      expect([table, await touched(tenantId, `insert into ${table} select * from ${table}`)]).toEqual([
        table,
        0,
      ])
      expect([
        table,
        await touched(tenantId, `insert into ${table} (tenant_id) values ('${owner}')`),
      ]).toEqual([table, noRight])
    }
    expect(await snapshot()).toEqual(before)
  },
)

test('a row can not be given to another tenant', async () => {
  for (const table of tables) {
    const answer = await touched(owner, `update ${table} set tenant_id = '${stranger}'`)
    expect([table, answer]).toEqual([table, noRight])
  }
})

const rightsOf = async (table: string) => {
  const [rights] = await held.sudo<{ change: boolean; remove: boolean }[]>`
    select has_table_privilege('wanpu_app', ${table}, 'update') as change, has_table_privilege('wanpu_app', ${table}, 'delete') as remove`
  return [rights!.change, rights!.remove]
}

const snapshot = async () => {
  const rows: Record<string, unknown> = {}
  for (const table of tables) rows[table] = await held.sudo.unsafe(`select * from ${table}`)
  return JSON.stringify(rows)
}
