import type { AnyBlock, Props } from './define.ts'
import type { DataOf, Need, Needs } from './sources.ts'

/** Two needs with the same key get the same answer. */
export const needKey = ({ source, args }: Need): string => `${source} ${canonicalJson(args)}`

/** Answers by `needKey`; a key that is missing is an answer that failed. */
export type Answers = ReadonlyMap<string, unknown>

export const uniqueNeeds = (needs: Iterable<Need>): Need[] => [
  ...new Map([...needs].map((need) => [needKey(need), need])).values(),
]

export const needsOf = (def: AnyBlock, props: Props): Needs => def.needs?.(props) ?? {}

/** The answers a block asked for, under the names it gave them; who fills `answers` vouches for their types. */
export const dataFor = (needs: Needs, answers: Answers): DataOf<Needs> =>
  Object.fromEntries(
    Object.entries(needs).map(([name, need]) => [name, answers.get(needKey(need))]),
  ) as DataOf<Needs>

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
