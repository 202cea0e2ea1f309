import { newId } from '@wanpu/kit/ids'
import type { Database } from '@wanpu/migrations'
import postgres from 'postgres'
import { type Town, withDatabase } from './ground.ts'
import { type Statement, isAround, openWire } from './wire.ts'

/** The statements of one transaction, and which ids were born in it. */
export interface Recording {
  statements: readonly Statement[]
  born: readonly string[]
}

/** Runs `work` on a single connection; `take` answers what was sent since the last `take`. */
export const record = async <T>(
  { urls }: Town,
  work: (db: Database, take: () => Recording) => Promise<T>,
): Promise<T> => {
  const wire = await openWire(urls.app)
  let since = newId()
  const take = () => {
    const statements = wire.heard().filter((one) => isWork(one) || isTenant(one))
    const ids = statements.flatMap(({ parameters }) => parameters.flatMap((text) => text?.match(anyId) ?? []))
    // Ids sort by their time of birth.
    const born = [...new Set(ids)].filter((id) => id > since)
    since = newId()
    return { statements, born }
  }
  try {
    return await withDatabase({ ...urls, app: wire.through(urls.app) }, (db) => work(db, take), 1)
  } finally {
    wire.close()
  }
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
const anyNumber = /^20\d{18}$/
const isTenant = ({ text }: Statement) => text.includes('set_config')
const isWork = (statement: Statement) => !isAround(statement)

/** Sends recordings again as somebody would who writes them by hand: postgres.js, prepared, one after the other. */
export const openReplay = (url: string, connections: number) => {
  const sql = postgres(url, { max: connections, onnotice: () => {}, types: asText })
  let numbers = 0

  return {
    run: ({ statements, born }: Recording) =>
      sql.begin(async (tx) => {
        const ids = new Map(born.map((id) => [id, newId()]))
        const number = `20${String((numbers += 1)).padStart(18, '0')}`
        const fresh = (text: string | null) =>
          text === null || anyNumber.test(text)
            ? text && number
            : text.replace(anyId, (id) => ids.get(id) ?? id)
        for (const { text, parameters } of statements)
          await tx.unsafe(text, parameters.map(fresh), { prepare: true })
      }),
    close: () => sql.end(),
  }
}

/** Parameters are text already, so these types are sent as they are. */
const asText = Object.fromEntries(
  Object.entries({ json: [114, 3802], boolean: [16], date: [1082, 1114, 1184] }).map(([name, types]) => [
    name,
    { to: types[0]!, from: types, serialize: (text: string) => text, parse: (text: string) => text },
  ]),
)
