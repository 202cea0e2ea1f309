import { sql as drizzleSql } from 'drizzle-orm'
import type { Tx } from '@wanpu/migrations'

export type SqlValue = string | number | boolean | null | readonly (string | number | null)[]

/** Sends one statement of a tagged template: postgres.js inside `readTenant`, a transaction through `sqlOf`. */
export type Sql = (text: TemplateStringsArray, ...values: SqlValue[]) => PromiseLike<readonly unknown[]>

/** A read of the hottest pages: one statement however much is asked. */
export interface SourceRead<Args, Answer> {
  query: (sql: Sql, tenantId: string, asked: readonly Args[]) => PromiseLike<readonly unknown[]>
  /** The answers, one for each of the asked args in their order. */
  decode: (rows: readonly unknown[], asked: readonly Args[]) => Answer[]
}

/** Runs a read inside a transaction for the one thing asked. */
export const readIn = async <Args, Answer>(
  tx: Tx,
  read: SourceRead<Args, Answer>,
  asked: Args,
): Promise<Answer> => {
  const [answer] = await readManyIn(tx, read, [asked])
  return answer as Answer
}

/** Runs a read inside a transaction; an answer for each of the things asked. */
export const readManyIn = async <Args, Answer>(
  tx: Tx,
  read: SourceRead<Args, Answer>,
  asked: readonly Args[],
): Promise<Answer[]> => read.decode(await read.query(sqlOf(tx), tx.tenantId, asked), asked)

/** The transaction as a tag. */
const sqlOf =
  (tx: Tx): Sql =>
  (text, ...values) =>
    tx.execute(
      drizzleSql(text, ...values.map((value) => (Array.isArray(value) ? drizzleSql.param(value) : value))),
    )

/** Constant text inside a statement, such as columns that several statements share; never anything from outside. */
export interface Fixed {
  fixed: string
}
export const fixed = (text: string): Fixed => ({ fixed: text })

/** The same tag, which also takes `fixed` text. */
export const withFixed =
  (sql: Sql) =>
  (text: TemplateStringsArray, ...parts: (SqlValue | Fixed)[]): PromiseLike<readonly unknown[]> => {
    const strings = [text[0]!]
    const values: SqlValue[] = []
    parts.forEach((part, index) => {
      const next = text[index + 1]!
      if (isFixed(part)) strings.push(strings.pop()! + part.fixed + next)
      else {
        values.push(part)
        strings.push(next)
      }
    })
    return sql(Object.assign(strings, { raw: strings }), ...values)
  }

const isFixed = (part: SqlValue | Fixed): part is Fixed =>
  typeof part === 'object' && part !== null && 'fixed' in part
