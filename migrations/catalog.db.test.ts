import type postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { type CatalogRule, catalogRules } from './testing/catalog-rules.ts'
import { testDatabase } from './testing/database.ts'

const held = testDatabase()

const offenders = async (sql: postgres.ISql, rule: CatalogRule) =>
  (await sql.unsafe<{ offender: string }[]>(rule.offenders)).map(({ offender }) => offender)

describe.each(catalogRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test('the migrated database keeps to it', async () => {
    expect(await offenders(held.sudo, rule)).toEqual([])
  })

  test.each(rule.breaks.map(({ by, reported }) => [reported, by] as const))(
    '%s is reported after: %s',
    async (reported, by) => {
      const undo = new Error('undo')
      const trying = held.sudo.begin(async (sql) => {
        await sql.unsafe(by)
        expect(await offenders(sql, rule)).toContain(reported)
        throw undo
      })
      await expect(trying).rejects.toBe(undo)
    },
  )
})

test('there are tables to look at', async () => {
  const found = await held.sudo<{ schema: string; tables: number }[]>`
    select table_schema as schema, count(*)::int as tables from information_schema.tables
    where table_schema in ('shop', 'platform') group by 1 order by 1`
  expect(found.map(({ schema }) => schema)).toEqual(['platform', 'shop'])
  for (const { tables } of found) expect(tables).toBeGreaterThan(10)
})
