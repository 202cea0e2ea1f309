import { DeleteOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { Field } from '../products/form/field.tsx'
import { NumberCell } from '../products/form/number-cell.tsx'
import type { DraftRule } from './draft.ts'
import type { FreightTemplate } from './queries.ts'
import styles from './shipping.module.css'
import { words } from './words.ts'

interface FeesProps {
  rule: DraftRule
  method: FreightTemplate['method']
  issues: Readonly<Record<string, string>>
  change: (key: string, next: Partial<DraftRule>) => void
}
interface Props extends FeesProps {
  index: number
  /** Provinces of other rules. */
  taken: ReadonlySet<string>
  remove: () => void
}
const said = words.form

// Freight is counted to these by nobody here: there are no addresses in them.
const unreached = new Set(['710000', '810000', '820000'])
const provinces = Object.entries(words.regions).filter(([code]) => !unreached.has(code))

/** What some provinces pay. */
export const RuleFields = ({ index, taken, remove, ...fees }: Props) => {
  const { rule, issues, change } = fees
  const id = `${rule.key}-provinces`
  const addGroup = (codes: readonly string[]) =>
    change(rule.key, {
      provinces: [...new Set([...rule.provinces, ...codes.filter((code) => !taken.has(code))])],
    })

  return (
    <section className={styles.rule} aria-label={said.rule(index)}>
      <div className={styles.ruleHead}>
        <strong>{said.rule(index)}</strong>
        <span className={styles.groups}>
          {[said.groups.near, said.groups.far].map(({ name, codes }) => (
            <Button key={name} type="link" size="small" onClick={() => addGroup(codes)}>
              {name}
            </Button>
          ))}
        </span>
        <Button type="text" icon={<DeleteOutlined />} aria-label={said.removeRule(index)} onClick={remove} />
      </div>
      <Field id={id} label={said.provinces} problem={issues[id]}>
        <Select
          id={id}
          mode="multiple"
          value={rule.provinces}
          placeholder={said.chooseProvinces}
          optionFilterProp="label"
          {...(issues[id] && { status: 'error' as const })}
          options={provinces.map(([value, label]) => ({ value, label, disabled: taken.has(value) }))}
          onChange={(chosen: string[]) => change(rule.key, { provinces: chosen })}
        />
      </Field>
      <Fees {...fees} />
    </section>
  )
}

/** First and further units with what they cost. */
export const Fees = ({ rule, method, issues, change }: FeesProps) => {
  const cell = (field: 'first' | 'firstYuan' | 'next' | 'nextYuan', label: string, digits: 0 | 2) => {
    const id = `${rule.key}-${field}`
    return (
      <div className={styles.fee}>
        <label htmlFor={id}>{label}</label>
        <NumberCell
          id={id}
          label={label}
          value={rule[field]}
          digits={digits}
          problem={issues[id]}
          change={(value) => change(rule.key, { [field]: value })}
        />
        {issues[id] && <p className={styles.wrong}>{issues[id]}</p>}
      </div>
    )
  }
  const digits = method === 'weight' ? 2 : 0
  return (
    <div className={styles.fees}>
      {cell('first', said.first[method], digits)}
      {cell('firstYuan', said.firstYuan, 2)}
      {cell('next', said.next[method], digits)}
      {cell('nextYuan', said.nextYuan, 2)}
    </div>
  )
}
