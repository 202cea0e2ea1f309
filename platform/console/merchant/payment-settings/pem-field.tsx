import { Button, Input } from 'antd'
import { useRef } from 'react'
import { useSay } from '../../ui/say.ts'
import { Field } from '../products/form/field.tsx'
import styles from './payment-settings.module.css'
import { words } from './words.ts'

interface Props {
  id: 'privateKey' | 'publicKeyPem'
  value: string
  hint?: string | undefined
  problem: string | undefined
  disabled: boolean
  change: (text: string) => void
}

/** A key that is pasted, or read from a file in the browser. */
export const PemField = ({ id, value, hint, problem, disabled, change }: Props) => {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const { label, help } = words.fields[id]

  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > 10_000) return say.warning(words.tooBig)
    return change(await file.text())
  }
  return (
    <Field id={id} label={label} help={help} problem={problem}>
      <Input.TextArea
        id={id}
        className={styles.pem ?? ''}
        value={value}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        autoSize={{ minRows: 3, maxRows: 8 }}
        placeholder={hint}
        aria-describedby={`${id}-notes`}
        {...(problem && { status: 'error' })}
        onChange={({ target }) => change(target.value)}
      />
      <div>
        <Button disabled={disabled} onClick={() => input.current?.click()}>
          {words.chooseFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".pem,.key,.txt"
          hidden
          aria-label={`${words.chooseFile} ${label}`}
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </div>
    </Field>
  )
}
