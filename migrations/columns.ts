import { sql } from 'drizzle-orm'
import { type AnyPgColumn, bigint, check, customType, timestamp } from 'drizzle-orm/pg-core'
import type { Fen } from '@wanpu/kit/money'

/** Money: bigint fen in the database, a branded safe integer in code. */
export const fenColumn = () => bigint({ mode: 'number' }).$type<Fen>()

/** A moment in UTC. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date', precision: 3 })

/** Raw bytes. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** `column` holds an amount from zero to 2^53 - 1. */
export const amount = (name: string, column: AnyPgColumn | object) =>
  check(name, sql`${column} between 0 and 9007199254740991`)

/** `column` holds one of these words. */
export const oneOf = (name: string, column: AnyPgColumn | object, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(', '))})`)
