import { Alert, Button, Input, Radio } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { useEdits } from '../../ui/edits.ts'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { fieldErrors } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import { Field as Labelled } from '../products/form/field.tsx'
import formStyles from '../products/form/form.module.css'
import type { Shop } from '../shop.ts'
import { CheckCard } from './check-card.tsx'
import { type Draft, type Field, type Issues, bodyOf, draftOf, issuesOf, refusedFields } from './draft.ts'
import { NotifyCard } from './notify-card.tsx'
import { PemField } from './pem-field.tsx'
import styles from './payment-settings.module.css'
import { type PaymentSettings, useCheckAccount, useSaveAccount } from './queries.ts'
import { words } from './words.ts'

type Line = Exclude<Field, 'privateKey' | 'publicKeyPem'>

export const AccountForm = ({ shop, settings }: { shop: Shop; settings: PaymentSettings }) => {
  const { account, officialAccount } = settings
  const say = useSay()
  const save = useSaveAccount(shop)
  const check = useCheckAccount(shop)
  const { shown: draft, ...edits } = useEdits(draftOf(account))
  const [refused, setRefused] = useState<Issues>({})
  const [isTried, setTried] = useState(false)

  const isReadOnly = !shop.permissions.includes('settings.write')
  const keepsSecrets =
    account !== null && account.mchid === draft.mchid.trim() && account.appid === officialAccount?.appid
  const issues = { ...(isTried ? issuesOf(draft, keepsSecrets) : {}), ...refused }
  const isMoved = account !== null && officialAccount !== null && account.appid !== officialAccount.appid
  const hasChanges = isMoved || edits.hasChanges
  useUnsaved(words.title, edits.hasChanges)
  const change = (said: Partial<Draft>) => {
    edits.change(said)
    setRefused({})
  }
  const discard = () => {
    edits.discard()
    setRefused({})
  }

  const submit = () => {
    setTried(true)
    const [first] = Object.keys(issuesOf(draft, keepsSecrets))
    if (first) return document.querySelector<HTMLElement>(`#${first}`)?.focus()
    return save.mutate(bodyOf(draft), {
      onSuccess: () => {
        edits.saved(draft)
        setTried(false)
        say.done(words.saved)
        check.mutate()
      },
      onError: (error) => {
        const said = refusedFields(fieldErrors(error))
        if (Object.keys(said).length > 0) setRefused(said)
        else say.warning(sentenceFrom(error, words.failures))
      },
    })
  }

  const line = (id: Line, input: { hint?: string | undefined; most: number; isSecret?: boolean }) => (
    <Labelled id={id} label={words.fields[id].label} help={words.fields[id].help} problem={issues[id]}>
      <Input
        id={id}
        className={`${formStyles.wide} ${input.isSecret ? styles.secret : ''}`}
        value={draft[id]}
        maxLength={input.most}
        disabled={isReadOnly}
        autoComplete="off"
        spellCheck={false}
        placeholder={input.hint}
        aria-describedby={`${id}-notes`}
        {...(issues[id] && { status: 'error' })}
        onChange={({ target }) => change({ [id]: target.value })}
      />
    </Labelled>
  )
  const pem = (id: 'privateKey' | 'publicKeyPem', hint?: string) => (
    <PemField
      id={id}
      value={draft[id]}
      hint={hint}
      problem={issues[id]}
      disabled={isReadOnly}
      change={(text) => change({ [id]: text })}
    />
  )
  const count = Object.keys(issues).length
  const kept = keepsSecrets ? words.kept : undefined

  return (
    <>
      {count > 0 && <Alert type="error" showIcon role="alert" title={words.summary(count)} />}
      {isReadOnly && <Alert type="info" showIcon title={words.onlyRead} />}
      <Card title={words.merchant.title}>
        <p className={formStyles.lead}>{words.merchant.lead}</p>
        {line('merchantName', { most: 60 })}
        {line('mchid', { most: 10 })}
      </Card>
      <Card title={words.keys.title}>
        <p className={formStyles.lead}>{words.keys.lead}</p>
        {line('apiv3Key', { most: 32, isSecret: true, hint: kept })}
        {line('serial', { most: 40 })}
        {pem('privateKey', kept)}
      </Card>
      <Card title={words.verification.title}>
        <p className={formStyles.lead}>{words.verification.lead}</p>
        <Labelled id="mode" label={words.modes.label} help={words.modes.help}>
          <Radio.Group
            id="mode"
            value={draft.mode}
            disabled={isReadOnly}
            options={(['public-key', 'certificate'] as const).map((value) => ({
              value,
              label: words.modes[value],
            }))}
            onChange={({ target }) => change({ mode: target.value as Draft['mode'] })}
          />
        </Labelled>
        {draft.mode === 'public-key' && (
          <>
            {line('publicKeyId', { most: 80 })}
            {pem('publicKeyPem')}
          </>
        )}
      </Card>
      <NotifyCard url={account?.notifyUrl ?? null} />
      {!isReadOnly && <CheckCard check={check} isSaved={account !== null} hasChanges={hasChanges} />}
      {!isReadOnly && (
        <div className={formStyles.saveBar}>
          <span role="status">{hasChanges ? words.unsaved : words.isSaved}</span>
          {edits.hasChanges && <Button onClick={discard}>{words.discard}</Button>}
          <Button
            type="primary"
            loading={save.isPending}
            disabled={!hasChanges || !officialAccount}
            onClick={submit}
          >
            {words.save}
          </Button>
        </div>
      )}
    </>
  )
}
