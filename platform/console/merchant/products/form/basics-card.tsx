import { Input } from 'antd'
import { Card } from '../../../ui/card.tsx'
import type { Shop } from '../../shop.ts'
import { CategoryField } from './category-field.tsx'
import type { Draft } from './draft.ts'
import { Field } from './field.tsx'
import styles from './form.module.css'
import { words } from './words.ts'

export interface PartProps {
  shop: Shop
  draft: Draft
  /** Always the same function. */
  change: (said: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void
  /** What is wrong, by field. */
  problems: Readonly<Record<string, string>>
  advice: Readonly<Record<string, string>>
}

export const BasicsCard = ({ shop, draft, change, problems }: PartProps) => (
  <Card title={words.basics.title}>
    <p className={styles.lead}>{words.basics.lead}</p>
    <Field id="title" label={words.name.label} help={words.name.help} problem={problems.title}>
      <Input
        id="title"
        value={draft.title}
        maxLength={60}
        showCount
        aria-describedby="title-notes"
        {...(problems.title && { status: 'error' })}
        onChange={({ target }) => change({ title: target.value })}
      />
    </Field>
    <Field id="subtitle" label={words.subtitle.label} help={words.subtitle.help}>
      <Input
        id="subtitle"
        value={draft.subtitle}
        maxLength={80}
        showCount
        aria-describedby="subtitle-notes"
        onChange={({ target }) => change({ subtitle: target.value })}
      />
    </Field>
    <CategoryField
      shop={shop}
      categoryId={draft.categoryId}
      problem={problems.categoryId}
      choose={(categoryId) => change({ categoryId })}
    />
  </Card>
)
