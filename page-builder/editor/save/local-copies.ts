import type { LocalCopies, LocalCopy } from './saver.ts'

const store = 'drafts'

/** Unsaved documents in this browser's IndexedDB, one a key. A browser without one keeps none. */
export const localCopies = (key: string): LocalCopies => ({
  read: () => run<LocalCopy | undefined>('readonly', (all) => all.get(key)).then((found) => found ?? null),
  write: async (copy) => {
    await run('readwrite', (all) => all.put(copy, key))
  },
  drop: async () => {
    await run('readwrite', (all) => all.delete(key))
  },
})

const run = async <T>(
  mode: IDBTransactionMode,
  work: (all: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> => {
  const database = await open().catch(() => null)
  if (!database) return undefined
  try {
    return await done<T>(work(database.transaction(store, mode).objectStore(store)))
  } catch {
    return undefined
  } finally {
    database.close()
  }
}

const open = (): Promise<IDBDatabase> => {
  const opening = indexedDB.open('wanpu-editor', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store))
  return done(opening)
}

const done = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB refused')))
  })
