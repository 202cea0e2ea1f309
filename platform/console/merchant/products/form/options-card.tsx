import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { AutoComplete, Button } from 'antd'
import { Card } from '../../../ui/card.tsx'
import type { Shop } from '../../shop.ts'
import type { PartProps } from './basics-card.tsx'
import type { DraftOption } from './draft.ts'
import { newKey } from './edits.ts'
import { Notes } from './field.tsx'
import styles from './form.module.css'
import { OptionValues } from './option-values.tsx'
import { words } from './words.ts'

const said = words.options
const mostOptions = 2

/** What shoppers choose by: at most two axes, each with its values. */
export const OptionsCard = ({ shop, draft: { options }, change, problems }: PartProps) => {
  const put = (key: string, next: Partial<DraftOption>) =>
    change({ options: options.map((option) => (option.key === key ? { ...option, ...next } : option)) })
  const add = () => change({ options: [...options, { key: newKey(), name: '', values: [] }] })

  return (
    <Card
      title={said.title}
      extra={
        options.length < mostOptions && (
          <Button icon={<PlusOutlined />} onClick={add}>
            {said.add}
          </Button>
        )
      }
    >
      <p className={styles.lead}>{said.lead}</p>
      {options.map((option) => (
        <Option
          key={option.key}
          shop={shop}
          option={option}
          problem={problems[`option-${option.key}`]}
          put={(next) => put(option.key, next)}
          remove={() => change({ options: options.filter((one) => one.key !== option.key) })}
        />
      ))}
    </Card>
  )
}

interface OptionProps {
  shop: Shop
  option: DraftOption
  problem: string | undefined
  put: (next: Partial<DraftOption>) => void
  remove: () => void
}

const Option = ({ shop, option, problem, put, remove }: OptionProps) => {
  const id = `option-${option.key}`
  return (
    <fieldset className={styles.option}>
      <div className={styles.optionHead}>
        <label htmlFor={id}>{said.name}</label>
        <AutoComplete
          id={id}
          className={styles.optionName ?? ''}
          value={option.name}
          placeholder={said.nameHint}
          options={said.suggestions.map((value) => ({ value }))}
          {...(problem && { status: 'error' })}
          onChange={(name: string) => put({ name: name.slice(0, 20) })}
        />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={said.remove(option.name)}
          onClick={remove}
        />
      </div>
      <OptionValues shop={shop} values={option.values} put={(values) => put({ values })} />
      <Notes id={id} problem={problem} />
    </fieldset>
  )
}
