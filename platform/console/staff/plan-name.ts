import { words } from './words.ts'

/** `基础版 2026-11` for `basic@2026-11`. */
export const planName = (plan: string): string => {
  const [name = '', version] = plan.split('@')
  return [wordIn(words.tenants.plans, name), version].filter(Boolean).join(' ')
}

/** The word for something, or the thing itself where there is none. */
export const wordIn = (known: Record<string, string>, word: string): string => known[word] ?? word
