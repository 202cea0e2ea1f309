import type { Field } from './fields.ts'

export interface ControlProps<T = unknown> {
  field: Field
  /** The html id that the label points to. */
  id: string
  value: T
  /** Shows the value while it is being typed. */
  type: (value: T) => void
  /** Makes the value one undo step. */
  set: (value: T) => void
}
