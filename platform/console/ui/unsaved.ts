import { useId, useLayoutEffect, useSyncExternalStore } from 'react'

const unsaved = new Map<string, string>()
const hearers = new Set<() => void>()

/** Says that `what` has changes that are not saved; while anything has, the browser asks before the tab closes. */
export const useUnsaved = (what: string, hasChanges: boolean) => {
  const id = useId()
  useLayoutEffect(() => {
    if (!hasChanges) return undefined
    unsaved.set(id, what)
    changed()
    return () => {
      unsaved.delete(id)
      changed()
    }
  }, [id, what, hasChanges])
}

/** Whether anything is unsaved; whoever uses it is drawn again when that changes. */
export const useAnyUnsaved = (): boolean => useSyncExternalStore(listen, () => unsaved.size > 0)

/** What is unsaved now, each name once. */
export const unsavedNow = (): string[] => [...new Set(unsaved.values())]

const changed = () => {
  if (unsaved.size > 0) addEventListener('beforeunload', hold)
  else removeEventListener('beforeunload', hold)
  for (const hear of hearers) hear()
}

const hold = (event: BeforeUnloadEvent) => event.preventDefault()

const listen = (hear: () => void) => {
  hearers.add(hear)
  return () => {
    hearers.delete(hear)
  }
}
