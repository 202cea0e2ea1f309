import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<boolean>()

/** Runs work marked as "inside a transaction"; calls to the outside refuse to run there. */
export const markTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work)

/** Throws when called inside a transaction: the outside may be slow, a transaction must not be. */
export const assertOutsideTransaction = (what: string): void => {
  if (inside.getStore()) throw new Error(`${what} was called inside a transaction`)
}
