import { Input, Select } from 'antd'
import { Field } from '../products/form/field.tsx'
import {
  type Field as FieldName,
  type Leaf,
  type Spot,
  bytesOf,
  fieldId,
  nameLimit,
  targetOf,
} from './draft.ts'
import type { Target } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.menu

interface Props {
  spot: Spot
  leaf: Leaf
  /** False for a button that only opens its entries. */
  leads: boolean
  problems: Readonly<Record<string, string>>
  change: (leaf: Leaf) => void
}

const targets = [
  ...Object.entries(said.pages).map(([value, label]) => ({ value, label })),
  { value: 'address', label: said.address },
  { value: 'program', label: said.program },
]

/** What a button is called and where it leads. */
export const LeafFields = ({ spot, leaf, leads, problems, change }: Props) => {
  const { name, to } = leaf
  const id = fieldId(spot, 'to')
  return (
    <div className={styles.leaf}>
      <Line
        spot={spot}
        field="name"
        label={said.name}
        value={name}
        problems={problems}
        type={(typed) => change({ name: typed, to })}
        suffix={<Room text={name} most={nameLimit(spot)} />}
      />
      {leads && (
        <Field id={id} label={said.leads}>
          <Select
            id={id}
            value={to.kind === 'page' ? to.page : to.kind}
            options={targets}
            onChange={(kind: string) => change({ name, to: targetOf(kind, to) })}
          />
        </Field>
      )}
      {leads && (
        <TargetLines
          spot={spot}
          to={to}
          problems={problems}
          change={(changed) => change({ name, to: changed })}
        />
      )}
    </div>
  )
}

interface TargetProps {
  spot: Spot
  to: Target
  problems: Readonly<Record<string, string>>
  change: (to: Target) => void
}

const TargetLines = ({ spot, to, problems, change }: TargetProps) => {
  if (to.kind === 'page') return null
  const line = { spot, problems }
  if (to.kind === 'address')
    return (
      <Line
        {...line}
        field="url"
        label={said.url}
        help={said.urlHelp}
        value={to.url}
        type={(url) => change({ ...to, url })}
      />
    )
  return (
    <>
      <Line
        {...line}
        field="appid"
        label={said.programAppid}
        help={said.programAppidHelp}
        value={to.appid}
        type={(appid) => change({ ...to, appid })}
      />
      <Line
        {...line}
        field="pagepath"
        label={said.pagepath}
        value={to.pagepath}
        type={(pagepath) => change({ ...to, pagepath })}
      />
      <Line
        {...line}
        field="url"
        label={said.fallback}
        help={said.fallbackHelp}
        value={to.url}
        type={(url) => change({ ...to, url })}
      />
    </>
  )
}

// As long as a draft may hold; what WeChat takes is less for a name.
const most: Record<FieldName, number> = { name: 60, url: 1024, appid: 64, pagepath: 512 }

interface LineProps {
  spot: Spot
  field: FieldName
  label: string
  help?: string
  value: string
  problems: Readonly<Record<string, string>>
  type: (text: string) => void
  suffix?: React.ReactNode
}

const Line = ({ spot, field, label, help, value, problems, type, suffix }: LineProps) => {
  const id = fieldId(spot, field)
  return (
    <Field id={id} label={label} help={help} problem={problems[id]}>
      <Input
        id={id}
        value={value}
        maxLength={most[field]}
        aria-describedby={`${id}-notes`}
        suffix={suffix}
        {...(problems[id] && { status: 'error' })}
        onChange={({ target }) => type(target.value)}
      />
    </Field>
  )
}

const Room = ({ text, most: limit }: { text: string; most: number }) => {
  const left = limit - bytesOf(text)
  return (
    <span className={styles.bytes} data-over={left < 0 || undefined}>
      {said.room(left)}
    </span>
  )
}
