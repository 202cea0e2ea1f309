import type { ComponentType } from 'react'

/** A dialog that asks for a value; it is on the screen as long as it is mounted. */
export interface PickProps<T> {
  value: T
  pick: (value: T) => void
  close: () => void
}

/** What the shop offers to be chosen from; the console brings it along. */
export interface Pickers {
  /** Asks for an `asset:<id>`. */
  Picture: ComponentType<PickProps<string>>
  /** Asks for product ids in their order. */
  Products: ComponentType<PickProps<readonly string[]> & { max: number }>
  /** The shop's categories from the top down, each with how deep it lies. */
  categories: readonly { id: string; name: string; depth: number }[]
  pages: readonly { slug: string; title: string }[]
}
