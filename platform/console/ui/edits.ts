import { useState } from 'react'

/** A form over what is stored: only what is typed is held, so the rest follows the server. */
export const useEdits = <T extends object>(stored: T) => {
  const [typed, setTyped] = useState<Partial<T>>({})
  const changes = changesOf(stored, typed)
  return {
    shown: { ...stored, ...typed },
    changes,
    hasChanges: Object.keys(changes).length > 0,
    change: (said: Partial<T>) => setTyped((now) => ({ ...now, ...said })),
    /** What was sent is stored now; what was typed meanwhile stays. */
    saved: (sent: Partial<T>) => setTyped((now) => changesOf(sent, now)),
    discard: () => setTyped({}),
  }
}

/** The parts of `typed` that differ from what is stored. */
export const changesOf = <T extends object>(stored: Partial<T>, typed: Partial<T>): Partial<T> => {
  const changes: Partial<T> = {}
  for (const key of Object.keys(typed) as (keyof T)[])
    if (JSON.stringify(stored[key]) !== JSON.stringify(typed[key])) changes[key] = typed[key]!
  return changes
}
