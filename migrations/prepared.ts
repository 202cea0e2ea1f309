import type { Sql } from 'postgres'

type Call = (...args: unknown[]) => unknown

/** The client with drizzle's ad-hoc queries sent as prepared statements, in transactions too; unprepared they halve. */
export const prepared = (client: Sql): Sql => wrap(client as unknown as Call) as unknown as Sql

const wrap = (client: Call): Call =>
  new Proxy(client, {
    apply: (target, _self, args) => target(...args),
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown
      if (typeof value !== 'function') return value
      if (key === 'unsafe') {
        return (query: string, params: unknown, options: object) =>
          value.call(target, query, params, { ...options, prepare: true })
      }
      if (key === 'begin' || key === 'savepoint') {
        return (...args: unknown[]) => {
          const work = args.pop() as Call
          return value.call(target, ...args, (tx: Call) => work(wrap(tx)))
        }
      }
      return value.bind(target)
    },
  })
