import { words } from './words.ts'

/** How an order ends, or where it stands now. */
export type Fate = 'unpaid' | 'paid' | 'part' | 'shipped' | 'received' | 'expired' | 'cancelled'

/** What became of one order; hours are counted back from now. */
export interface Story {
  fate: Fate
  hoursAgo: number
  /** Which of the shop's buyers. */
  buyer: number
  /** Products by their place in the shop, a SKU of each, and how many. */
  goods: { product: number; sku: number; quantity: number }[]
  note: string
}

const told: readonly (readonly [Fate, ...number[]])[] = [
  ['unpaid', 0.2, 1.4],
  ['paid', 0.5, 1.1, 2.6, 4.3, 9.5, 20],
  ['part', 27],
  ['shipped', 5, 22.5, 25.5, 30, 36, 49, 74],
  ['received', ...Array.from({ length: 16 }, (_, index) => 62 + index * 15.5)],
  ['expired', 52],
  ['cancelled', 33, 120],
]

/** The orders of a shop, the oldest first; `taste` varies who buys what. */
export const storiesFor = (taste: number): Story[] =>
  told
    .flatMap(([fate, ...hours]) => hours.map((hoursAgo) => ({ fate, hoursAgo })))
    .sort((one, other) => other.hoursAgo - one.hoursAgo)
    .map(({ fate, hoursAgo }, index) => {
      const at = index + taste
      const one = { product: at, sku: at * 3, quantity: at % 6 === 5 ? 2 : 1 }
      const other = { product: at + 6, sku: at, quantity: 1 }
      return {
        fate,
        hoursAgo,
        buyer: (at * 7) % words.buyers.length,
        goods: fate === 'part' || index % 4 === 1 ? [one, other] : [one],
        note: words.notes[at % words.notes.length]!,
      }
    })
