import { type ShownPage, pageReads } from '@wanpu/commerce/pages'
import { type ShownShop, type SourceRead, type Sql, readIn } from '@wanpu/commerce/settings'
import type { StorefrontServices } from '../env.ts'

/** A read with what is asked of it; several go out together. */
export interface Question<Answer> {
  query: (sql: Sql, tenantId: string) => PromiseLike<readonly unknown[]>
  decode: (rows: readonly unknown[]) => Answer
}
type Questions<T extends readonly unknown[]> = { [K in keyof T]: Question<T[K]> }
type Reads = Pick<StorefrontServices, 'db'>

/** One thing asked of a read. */
export const ask = <Args, Answer>(read: SourceRead<Args, Answer>, asked: Args): Question<Answer> => ({
  query: (sql, tenantId) => read.query(sql, tenantId, [asked]),
  decode: (rows) => read.decode(rows, [asked])[0] as Answer,
})

/** Many things asked of a read, still one statement. */
export const askMany = <Args, Answer>(
  read: SourceRead<Args, Answer>,
  asked: readonly Args[],
): Question<Answer[]> => ({
  query: (sql, tenantId) => read.query(sql, tenantId, asked),
  decode: (rows) => read.decode(rows, asked),
})

/** The shop as its pages show it, with a page and without. */
export const askShop = (slug: string | null = null, known: string | null = null): Question<ShownPage> =>
  ask(pageReads['page.shown'], { slug, known })

/** The shop as its pages show it, within somebody's own transaction. */
export const shownShopIn = async (tx: Parameters<typeof readIn>[0]): Promise<ShownShop> =>
  (await readIn(tx, pageReads['page.shown'], { slug: null, known: null })).shop

/** Answers of one shop, read together in one read-only transaction of `ms` at most. */
export const readAll = async <T extends readonly unknown[]>(
  { db }: Reads,
  tenantId: string,
  questions: Questions<T>,
  ms = 2000,
): Promise<T> => {
  const asked: readonly Question<unknown>[] = questions
  const rows = await db.readTenant<(readonly unknown[])[]>(tenantId, ms, (sql) =>
    asked.map((one) => one.query(sql as Sql, tenantId)),
  )
  return asked.map((one, index) => one.decode(rows[index]!)) as never
}
