import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { GrowingList } from '../../ui/growing-list.tsx'
import { When } from '../../ui/when.tsx'
import { useTenantDeeds } from './deeds.ts'
import { notesQuery } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** What staff wrote for each other. */
export const Notes = ({ tenantId }: { tenantId: string }) => {
  const [form] = Form.useForm<{ text: string }>()
  const notes = useInfiniteQuery(notesQuery(tenantId))
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
      <GrowingList
        pages={notes}
        rows={notes.data?.pages.flatMap((page) => page.notes)}
        empty={<Empty title={words.noNotes} />}
        className={styles.list}
        show={({ text, by, at }) => (
          <>
            <p className={styles.said}>{text}</p>
            <p className={styles.soft}>
              {by} <When at={at} />
            </p>
          </>
        )}
      />
    </Card>
  )
}
