import { Alert, Input } from 'antd'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { Field } from '../products/form/field.tsx'
import type { Shop } from '../shop.ts'
import { useChangeAddress } from './queries.ts'
import styles from './settings-shop.module.css'
import { words } from './words.ts'

const said = words.address

export const AddressDialog = ({ shop, close }: { shop: Shop; close: () => void }) => {
  const say = useSay()
  const change = useChangeAddress(shop)
  const { slug, url } = shop
  const [typed, setTyped] = useState(slug)
  const [before, after] = url.split(slug) as [string, string]
  const isPossible = /^[a-z0-9][a-z0-9-]{2,18}[a-z0-9]$/.test(typed)
  const save = () =>
    change.mutate(typed, {
      onSuccess: () => {
        say.done(said.changed)
        close()
      },
    })

  return (
    <FormDialog
      title={said.dialog}
      width={480}
      hasChanges={typed !== slug}
      close={close}
      okText={said.submit}
      okButtonProps={{ disabled: typed === slug || !isPossible, loading: change.isPending }}
      onOk={save}
    >
      <Field
        id="slug"
        label={said.label}
        help={said.help}
        problem={typed !== slug && !isPossible ? said.wrong : undefined}
      >
        <Input
          id="slug"
          autoFocus
          value={typed}
          maxLength={20}
          spellCheck={false}
          prefix={before}
          suffix={after}
          aria-describedby="slug-notes"
          onChange={({ target }) => setTyped(target.value.trim().toLowerCase())}
        />
      </Field>
      {change.error ? (
        <Alert
          className={styles.notice ?? ''}
          type="error"
          showIcon
          title={sentenceFrom(change.error, said.failures)}
        />
      ) : (
        <Alert className={styles.notice ?? ''} type="info" showIcon title={said.effect} />
      )}
    </FormDialog>
  )
}
