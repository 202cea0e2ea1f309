import { PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Checkbox, Input, Radio } from 'antd'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { Field } from '../products/form/field.tsx'
import { NumberCell } from '../products/form/number-cell.tsx'
import type { Shop } from '../shop.ts'
import { useSaveTemplate } from './deeds.ts'
import {
  type Draft,
  type DraftRule,
  blankDraft,
  bodyOf,
  draftOf,
  issuesOf,
  newRule,
  takenBeside,
  withMethod,
} from './draft.ts'
import type { FreightTemplate } from './queries.ts'
import { Fees, RuleFields } from './rule-fields.tsx'
import styles from './shipping.module.css'
import { words } from './words.ts'

interface Props {
  shop: Shop
  /** Null for a new one. */
  template: FreightTemplate | null
  isFirst: boolean
  close: () => void
}
const said = words.form

export const TemplateDialog = ({ shop, template, isFirst, close }: Props) => {
  const say = useSay()
  const save = useSaveTemplate(shop)
  const [opened] = useState(() => (template ? draftOf(template) : blankDraft(isFirst)))
  const [draft, setDraft] = useState(opened)
  const [isTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState('')
  const issues = isTried ? issuesOf(draft) : {}
  const count = Object.keys(issues).length
  const staysDefault = isFirst || template?.isDefault === true

  const change = (next: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...next }))
    setRefusal('')
  }
  const changeRule = (key: string, next: Partial<DraftRule>) =>
    setDraft((now) => ({
      ...now,
      elsewhere: now.elsewhere?.key === key ? { ...now.elsewhere, ...next } : now.elsewhere,
      rules: now.rules.map((rule) => (rule.key === key ? { ...rule, ...next } : rule)),
    }))

  const submit = async () => {
    setTried(true)
    const [first] = Object.keys(issuesOf(draft))
    if (first) return document.getElementById(first)?.focus()
    try {
      await save.mutateAsync({ id: template?.id ?? null, template: bodyOf(draft) })
    } catch (error) {
      return setRefusal(sentenceFrom(error, words.failures))
    }
    say.done(words.saved)
    return close()
  }

  return (
    <FormDialog
      title={template ? words.editNamed(template.name) : words.add}
      width={720}
      hasChanges={JSON.stringify(draft) !== JSON.stringify(opened)}
      close={close}
      okText={words.save}
      cancelText={words.cancel}
      okButtonProps={{ loading: save.isPending }}
      onOk={() => void submit()}
    >
      {(count > 0 || refusal) && (
        <Alert type="error" showIcon role="alert" title={refusal || words.summary(count)} />
      )}
      <Field id="name" label={said.name} help={said.nameHelp} problem={issues.name}>
        <Input
          id="name"
          autoFocus
          value={draft.name}
          maxLength={30}
          onChange={({ target }) => change({ name: target.value })}
        />
      </Field>
      <Field id="method" label={said.method} help={said.methodHelp}>
        <Radio.Group
          id="method"
          value={draft.method}
          options={(['weight', 'piece'] as const).map((value) => ({ value, label: words.methods[value] }))}
          onChange={({ target }) => setDraft((now) => withMethod(now, target.value as Draft['method']))}
        />
      </Field>

      <h3 className={styles.formHead}>{said.rules}</h3>
      <p className={styles.note}>{said.feeHelp}</p>
      {issues.rules && (
        <p className={styles.wrong} role="alert">
          {issues.rules}
        </p>
      )}
      <section className={styles.rule} aria-label={said.elsewhere}>
        <Checkbox
          checked={draft.elsewhere !== null}
          onChange={({ target }) => change({ elsewhere: target.checked ? newRule(draft.method) : null })}
        >
          {said.sendElsewhere}
        </Checkbox>
        <p className={styles.note}>{draft.elsewhere ? said.elsewhereHelp : said.noElsewhere}</p>
        {draft.elsewhere && (
          <Fees rule={draft.elsewhere} method={draft.method} issues={issues} change={changeRule} />
        )}
      </section>
      {draft.rules.map((rule, index) => (
        <RuleFields
          key={rule.key}
          rule={rule}
          index={index + 1}
          method={draft.method}
          taken={takenBeside(draft, rule.key)}
          issues={issues}
          change={changeRule}
          remove={() => change({ rules: draft.rules.filter(({ key }) => key !== rule.key) })}
        />
      ))}
      <Button
        block
        type="dashed"
        icon={<PlusOutlined />}
        disabled={draft.rules.length >= 31}
        onClick={() => change({ rules: [...draft.rules, newRule(draft.method)] })}
      >
        {said.addRule}
      </Button>

      <div className={styles.options}>
        <Checkbox
          checked={draft.isFreeFrom}
          onChange={({ target }) => change({ isFreeFrom: target.checked })}
        >
          {said.isFreeFrom}
        </Checkbox>
        {draft.isFreeFrom && (
          <Field id="freeFrom" label={said.freeFrom} help={said.freeFromHelp} problem={issues.freeFrom}>
            <div className={styles.amount}>
              <NumberCell
                id="freeFrom"
                label={said.freeFrom}
                value={draft.freeFrom}
                digits={2}
                problem={issues.freeFrom}
                change={(freeFrom) => change({ freeFrom })}
              />
            </div>
          </Field>
        )}
        <Checkbox
          checked={draft.isDefault}
          disabled={staysDefault}
          onChange={({ target }) => change({ isDefault: target.checked })}
        >
          {said.isDefault}
        </Checkbox>
        <p className={styles.note}>{template?.isDefault ? said.staysDefault : said.isDefaultHelp}</p>
      </div>
    </FormDialog>
  )
}
