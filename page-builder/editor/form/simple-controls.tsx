import { Input, InputNumber, Segmented, Select, Switch } from 'antd'
import { useGround } from '../ground.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'

const commitOf = (session: { flush: () => void }) => () => session.flush()

export const TextControl = ({ field, id, value, type }: ControlProps<string>) => {
  const { session } = useGround()
  const { maxLength } = field.shape
  return (
    <Input
      id={id}
      value={value}
      {...(maxLength && { maxLength })}
      onChange={(event) => type(event.target.value)}
      onBlur={commitOf(session)}
    />
  )
}

export const TextareaControl = ({ field, id, value, type }: ControlProps<string>) => {
  const { session } = useGround()
  const { maxLength } = field.shape
  return (
    <Input.TextArea
      id={id}
      value={value}
      autoSize={{ minRows: 3, maxRows: 10 }}
      {...(maxLength && { maxLength, showCount: true })}
      onChange={(event) => type(event.target.value)}
      onBlur={commitOf(session)}
    />
  )
}

export const NumberControl = ({ field, id, value, set }: ControlProps<number>) => {
  const { minimum, maximum } = field.shape
  return (
    <InputNumber
      id={id}
      value={value}
      className={styles.number ?? ''}
      precision={0}
      {...(minimum !== undefined && { min: minimum })}
      {...(maximum !== undefined && { max: maximum })}
      suffix={field.ui.unit}
      onChange={(next) => {
        if (next !== null) set(next)
      }}
    />
  )
}

export const SwitchControl = ({ id, value, set }: ControlProps<boolean>) => (
  <Switch id={id} checked={value} onChange={set} />
)

/** Few short choices stand side by side, others in a list. */
export const ChoiceControl = ({ field, id, value, set }: ControlProps<string>) => {
  const options = (field.ui.options ?? []).map((one) => ({ value: one.value, label: one.label }))
  const letters = options.reduce((sum, one) => sum + one.label.length, 0)
  if (options.length > 5 || letters > 16)
    return <Select id={id} value={value} options={options} onChange={set} className={styles.wide ?? ''} />
  return (
    <Segmented block name={id} value={value} options={options} onChange={set} aria-label={field.ui.label} />
  )
}

export const ColourControl = ({ id, value, type }: ControlProps<string>) => {
  const { session } = useGround()
  return (
    <input
      id={id}
      type="color"
      value={value}
      className={styles.colour}
      onChange={(event) => type(event.target.value)}
      onBlur={commitOf(session)}
    />
  )
}

/** A moment as an ISO time; the box speaks the browser's own zone. */
export const MomentControl = ({ id, value, set }: ControlProps<string | undefined>) => (
  <Input
    id={id}
    type="datetime-local"
    value={value ? localTime(value) : ''}
    onChange={({ target }) => set(target.value ? new Date(target.value).toISOString() : undefined)}
  />
)

const localTime = (iso: string): string => {
  const at = new Date(iso)
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
