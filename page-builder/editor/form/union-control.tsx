import { Segmented } from 'antd'
import type { ControlProps } from './control-props.ts'
import { FieldLines } from './field-lines.tsx'
import { choicesOf, fieldsIn, newValue } from './fields.ts'
import styles from './form.module.css'

type Tagged = Record<string, unknown> & { kind: string }

/** One of several shapes, told apart by `kind`; the fields of the chosen one follow. */
export const UnionControl = ({ field, id, value, type, set }: ControlProps<Tagged>) => {
  const choices = choicesOf(field.shape)
  const chosen = choices.find((one) => one.value === value.kind)
  const change = (kind: string) => {
    const next = choices.find((one) => one.value === kind)
    if (next) set(newValue(next.shape) as Tagged)
  }

  return (
    <div className={styles.stack}>
      <Segmented
        block
        name={id}
        value={value.kind}
        options={choices.map(({ value: kind, label }) => ({ value: kind, label }))}
        onChange={change}
        aria-label={field.ui.label}
      />
      {chosen && (
        <FieldLines
          id={id}
          fields={fieldsIn(chosen.shape)}
          holder={value}
          type={(next) => type(next as Tagged)}
          set={(next) => set(next as Tagged)}
          path={[field.name]}
        />
      )}
    </div>
  )
}
