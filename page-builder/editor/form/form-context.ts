import type { Issue } from '@wanpu/blocks'
import { type ComponentType, createContext } from 'react'
import type { ControlProps } from './control-props.ts'

interface FormGround {
  /** What is wrong in the block whose form is shown. */
  issues: readonly Issue[]
  /** Handed down, since lists and unions ask with the controls they are one of. */
  Control: ComponentType<ControlProps>
}

export const FormContext = createContext<FormGround>({ issues: [], Control: () => null })
