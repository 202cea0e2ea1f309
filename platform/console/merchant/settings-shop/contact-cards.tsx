import { Input, Select } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Field } from '../products/form/field.tsx'
import formStyles from '../products/form/form.module.css'
import type { PartProps } from './brand-card.tsx'
import { words } from './words.ts'

type Line = 'phone' | 'email' | 'serviceHours' | 'icpNumber'

const LineField = ({ line, facts, change, problems, most }: PartProps & { line: Line; most: number }) => (
  <Field id={line} label={words[line].label} help={words[line].help} problem={problems[line]}>
    <Input
      id={line}
      className={formStyles.wide ?? ''}
      value={facts[line]}
      maxLength={most}
      {...(problems[line] && { status: 'error' })}
      onChange={({ target }) => change({ [line]: target.value })}
    />
  </Field>
)

export const ContactCard = (part: PartProps) => (
  <Card title={words.contact.title}>
    <p className={formStyles.lead}>{words.contact.lead}</p>
    <LineField {...part} line="phone" most={20} />
    <LineField {...part} line="email" most={100} />
    <LineField {...part} line="serviceHours" most={60} />
  </Card>
)

export const PromisesCard = ({ facts, change, problems }: PartProps) => (
  <Card title={words.promisesCard.title}>
    <p className={formStyles.lead}>{words.promisesCard.lead}</p>
    <Field id="promises" label={words.promise.label} problem={problems.promises}>
      <Select
        id="promises"
        mode="tags"
        maxCount={6}
        placeholder={words.promise.hint}
        value={facts.promises}
        options={words.promise.suggestions.map((value) => ({ value, label: value }))}
        tokenSeparators={['、', '，', ',']}
        onChange={(promises: string[]) =>
          change({
            promises: promises
              .map((one) => one.trim().slice(0, 20))
              .filter(Boolean)
              .slice(0, 6),
          })
        }
      />
    </Field>
  </Card>
)

export const LegalCard = (part: PartProps) => (
  <Card title={words.legal.title}>
    <p className={formStyles.lead}>{words.legal.lead}</p>
    <LineField {...part} line="icpNumber" most={40} />
  </Card>
)
