import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Form, Input } from 'antd'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { money } from '../../ui/format.ts'
import { problemSentence } from '../../ui/problem-screen.tsx'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import type { Shop } from '../shop.ts'
import styles from './payments.module.css'
import type { Parked } from './queries.ts'
import { words } from './words.ts'

interface Props {
  shop: Shop
  parked: Parked
  close: () => void
}

/** Notes down what was done about a piece of parked money. */
export const ResolveDialog = ({ shop, parked, close }: Props) => {
  const [form] = Form.useForm<{ note: string }>()
  const note = Form.useWatch('note', form) ?? ''
  const say = useSay()
  const resolve = useResolve(shop, parked.id)
  const amount = money(parked.amountFen)
  const submit = () =>
    resolve.mutate(note.trim(), {
      onSuccess: () => {
        say.done(words.resolved)
        close()
      },
    })

  return (
    <FormDialog
      title={words.resolveTitle(amount)}
      hasChanges={note.trim() !== ''}
      close={close}
      okText={words.resolveSubmit(amount)}
      okButtonProps={{ loading: resolve.isPending }}
      onOk={form.submit}
    >
      <p className={styles.lead}>{words.resolveText}</p>
      {resolve.error && <Alert type="error" showIcon title={problemSentence(resolve.error)} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="note"
          label={words.note}
          extra={words.noteHint}
          rules={[{ required: true, whitespace: true, message: words.noteNeeded }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={200} />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}

const useResolve = (shop: Shop, id: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (note: string) =>
      unwrap(shop.api.payments.parked[':id'].resolution.$post({ param: { id }, json: { note } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['shop', shop.id] }),
  })
}
