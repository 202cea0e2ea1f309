import { useQueryClient } from '@tanstack/react-query'
import { Alert, Form, Input } from 'antd'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { platformApi } from '../api.ts'
import { sessionQuery } from '../session.ts'
import { words } from './words.ts'

interface Change {
  current: string
  next: string
}

/** Changes the password of whoever is signed in; this browser stays signed in. */
export const PasswordDialog = ({ close }: { close: () => void }) => {
  const say = useSay()
  const queries = useQueryClient()
  const [form] = Form.useForm<Change>()
  const typed = Form.useWatch([], form)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  const change = async (json: Change) => {
    setBusy(true)
    setFailure('')
    try {
      queries.setQueryData(sessionQuery.queryKey, await unwrap(platformApi.password.changes.$post({ json })))
      say.done(words.done)
      close()
    } catch (error) {
      setFailure(sentenceFrom(error, words.failures))
    } finally {
      setBusy(false)
    }
  }

  return (
    <FormDialog
      title={words.title}
      okText={words.submit}
      confirmLoading={isBusy}
      onOk={() => form.submit()}
      hasChanges={Boolean(typed?.current || typed?.next)}
      close={close}
      width={420}
    >
      <p>{words.lead}</p>
      {failure && <Alert type="error" showIcon title={failure} role="alert" />}
      <Form<Change> form={form} layout="vertical" requiredMark={false} onFinish={(json) => void change(json)}>
        <Form.Item
          name="current"
          label={words.current}
          rules={[{ required: true, message: words.currentNeeded }]}
        >
          <Input.Password autoComplete="current-password" maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item
          name="next"
          label={words.next}
          validateTrigger="onBlur"
          rules={[{ required: true, min: 8, message: words.nextShort }]}
        >
          <Input.Password autoComplete="new-password" placeholder={words.nextHint} maxLength={200} />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}
