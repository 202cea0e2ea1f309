import { use } from 'react'
import type { ControlProps } from './control-props.ts'
import { type Field, isShown } from './fields.ts'
import { FormContext } from './form-context.ts'
import styles from './form.module.css'

type Holder = Record<string, unknown>

interface Props {
  id: string
  fields: readonly Field[]
  holder: Holder
  type: (holder: Holder) => void
  set: (holder: Holder) => void
  /** Where the holder lies in the block's props. */
  path?: readonly string[]
}

/** Fields one under the other: label above, help under it, what is wrong in red. */
export const FieldLines = ({ id, fields, holder, type, set, path = [] }: Props) => {
  const { issues, Control } = use(FormContext)
  return (
    <div className={styles.lines}>
      {fields
        .filter((field) => isShown(field, holder))
        .map((field) => {
          const own = `${id}-${field.name}`
          const where = [...path, field.name].join('.')
          const wrong = issues.find((one) => one.path === where || one.path.startsWith(`${where}.`))
          const with_ = (value: unknown): Holder => ({ ...holder, [field.name]: value })
          const props: ControlProps = {
            field,
            id: own,
            value: holder[field.name],
            type: (value) => type(with_(value)),
            set: (value) => set(with_(value)),
          }
          return (
            <div key={field.name} className={styles.line} {...(wrong && { 'data-wrong': '' })}>
              <label htmlFor={own}>{field.ui.label}</label>
              <Control {...props} />
              {field.ui.help && <p className={styles.help}>{field.ui.help}</p>}
              {wrong && (
                <p className={styles.wrong} role="alert">
                  {wrong.message}
                </p>
              )}
            </div>
          )
        })}
    </div>
  )
}
