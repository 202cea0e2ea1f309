import { words } from './words.ts'

type Set = keyof typeof words.grants.sets

const needed = Object.keys(words.grants.sets) as Set[]

/** The permission sets a shop needs, each granted or not, and how many others there are. */
export const grantsOf = (granted: readonly number[]) => ({
  needed: needed.map((set) => ({ set, ...words.grants.sets[set], isGranted: granted.includes(Number(set)) })),
  others: granted.filter((set) => !Object.hasOwn(words.grants.sets, set)).length,
})
