import { Button, Form, Input } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'
import { useTenantDeeds } from './deeds.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** What staff wrote for each other. */
export const Notes = ({ tenantId, notes }: { tenantId: string; notes: TenantDetail['notes'] }) => {
  const [form] = Form.useForm<{ text: string }>()
  const { addNote } = useTenantDeeds(tenantId)
  const add = ({ text }: { text: string }) => {
    if (text?.trim()) addNote.mutate(text.trim(), { onSuccess: () => form.resetFields() })
  }
  return (
    <Card title={words.notes}>
      <Form form={form} onFinish={add} className={styles.note ?? ''}>
        <Form.Item name="text" noStyle>
          <Input.TextArea rows={2} maxLength={1000} placeholder={words.noteHint} aria-label={words.notes} />
        </Form.Item>
        <Button htmlType="submit" loading={addNote.isPending}>
          {words.addNote}
        </Button>
      </Form>
      {notes.length === 0 && <Empty title={words.noNotes} />}
      <ul className={styles.list}>
        {notes.map(({ id, text, by, at }) => (
          <li key={id}>
            <p className={styles.said}>{text}</p>
            <p className={styles.soft}>
              {by} <When at={at} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
