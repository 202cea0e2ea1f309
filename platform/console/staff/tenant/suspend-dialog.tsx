import { Alert, Form, Input } from 'antd'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { useTenantDeeds } from './deeds.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

interface Props {
  tenant: Pick<TenantDetail['tenant'], 'id' | 'name'>
  close: () => void
}

export const SuspendDialog = ({ tenant, close }: Props) => {
  const [form] = Form.useForm<{ reason: string }>()
  const reason = Form.useWatch('reason', form) ?? ''
  const { suspend } = useTenantDeeds(tenant.id)
  const submit = () => suspend.mutate(reason.trim(), { onSuccess: close })

  return (
    <FormDialog
      title={words.suspendTitle(tenant.name)}
      hasChanges={reason.trim() !== ''}
      close={close}
      okText={words.suspendSubmit}
      okButtonProps={{ danger: true, loading: suspend.isPending }}
      onOk={form.submit}
    >
      <p className={styles.soft}>{words.suspendText}</p>
      {suspend.error && <Alert type="error" showIcon title={sentenceFrom(suspend.error, words.failures)} />}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="reason"
          label={words.reason}
          extra={words.reasonHint}
          rules={[{ required: true, whitespace: true, min: 2, message: words.reasonNeeded }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={300} />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}
