import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Form, Input, Select } from 'antd'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import styles from '../tenants/tenants.module.css'
import { type Reason, useDecisions } from './deeds.ts'
import type { Review } from './queries.ts'
import { reasonPlaces } from './reasons.ts'
import { words } from './words.ts'

interface Props {
  review: Review
  close: () => void
}

/** Says what must change, each reason beside what it is about. */
export const RejectDialog = ({ review: { id, shop }, close }: Props) => {
  const [form] = Form.useForm<{ reasons: Reason[] }>()
  const typed = Form.useWatch('reasons', form)
  const { reject } = useDecisions()
  const submit = ({ reasons }: { reasons: Reason[] }) =>
    reject.mutate(
      { id, reasons: reasons.map(({ place, text }) => ({ place, text: text.trim() })) },
      { onSuccess: close },
    )

  return (
    <FormDialog
      title={words.rejectTitle(shop.name)}
      hasChanges={typed?.some(({ text }) => text.trim() !== '') ?? false}
      close={close}
      okText={words.rejectSubmit}
      okButtonProps={{ danger: true, loading: reject.isPending }}
      onOk={form.submit}
    >
      <p className={styles.soft}>{words.rejectText}</p>
      {reject.error && <Alert type="error" showIcon title={sentenceFrom(reject.error, words.failures)} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ reasons: [{ place: 'products', text: '' }] }}
        onFinish={submit}
      >
        <Form.List name="reasons">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }, index) => (
                <div key={key} className={styles.reason}>
                  <Form.Item name={[name, 'place']} label={words.place}>
                    <Select options={placeOptions} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'text']}
                    label={words.reason}
                    rules={[{ required: true, whitespace: true, message: words.reasonNeeded }]}
                  >
                    <Input.TextArea
                      autoFocus={index === 0}
                      rows={2}
                      maxLength={300}
                      placeholder={words.reasonHint}
                    />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={words.removeReason}
                      onClick={() => remove(name)}
                    />
                  )}
                </div>
              ))}
              {fields.length < 10 && (
                <Button icon={<PlusOutlined />} onClick={() => add({ place: 'other', text: '' })}>
                  {words.addReason}
                </Button>
              )}
            </>
          )}
        </Form.List>
      </Form>
    </FormDialog>
  )
}

const placeOptions = reasonPlaces.map((value) => ({ value, label: words.places[value] }))
