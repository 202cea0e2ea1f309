import { Alert, Button, Form, Input } from 'antd'
import { Card } from '../../ui/card.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { useUnsaved } from '../../ui/unsaved.ts'
import type { Shop } from '../shop.ts'
import { useSubmitReview } from './deeds.ts'
import styles from './review.module.css'
import { words } from './words.ts'

interface Props {
  shop: Shop
  isReady: boolean
  isAgain: boolean
}

export const SubmitForm = ({ shop, isReady, isAgain }: Props) => {
  const submit = useSubmitReview(shop)
  const say = useSay()
  const [form] = Form.useForm<{ note?: string }>()
  const note = Form.useWatch('note', form)?.trim() ?? ''
  useUnsaved(words.title, note !== '' && !submit.isSuccess)
  if (!shop.permissions.includes('settings.write'))
    return <Alert type="info" showIcon title={words.noPermission} />

  const send = () =>
    // The form is gone once the shop is handed in, so it cannot be the form that hears of it.
    void submit.mutateAsync(note).then(
      () => say.done(words.submitted),
      () => {},
    )
  return (
    <Card>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send} className={styles.form ?? ''}>
        <Form.Item name="note" label={words.note} extra={words.noteHint}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        {submit.error && (
          <Alert
            type="error"
            showIcon
            className={styles.failure ?? ''}
            title={sentenceFrom(submit.error, words.failures)}
          />
        )}
        <Button type="primary" htmlType="submit" disabled={!isReady} loading={submit.isPending}>
          {isAgain ? words.again : words.submit}
        </Button>
      </Form>
    </Card>
  )
}
