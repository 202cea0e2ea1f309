import { Alert, Button, Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { CopyButton } from '../../ui/copy-button.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { words as shared } from '../words.ts'
import { type NewInvitation, useTeamDeeds } from './deeds.ts'
import { employeeRoles } from './queries.ts'
import styles from './team.module.css'
import { words } from './words.ts'

const { dialog } = words

/** Asks for a phone and a role, then shows the link that was sent. */
export const InviteDialog = ({ close }: { close: () => void }) => {
  const [form] = Form.useForm<NewInvitation>()
  const typed = Form.useWatch([], form)
  const { invite } = useTeamDeeds()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const [url, setUrl] = useState('')

  const send = async ({ phone, name, role }: NewInvitation) => {
    setBusy(true)
    setFailure('')
    try {
      const invited = await invite({ phone: phone.replaceAll(/\s/g, ''), name: name.trim(), role })
      setUrl(invited.url)
    } catch (error) {
      setFailure(sentenceFrom(error, words.failures))
    } finally {
      setBusy(false)
    }
  }
  if (url) return <Sent url={url} close={close} />

  return (
    <FormDialog
      title={dialog.title}
      okText={dialog.submit}
      confirmLoading={isBusy}
      onOk={() => form.submit()}
      hasChanges={Boolean(typed?.phone || typed?.name)}
      close={close}
      width={460}
    >
      <p className={styles.said}>{dialog.lead}</p>
      {failure && <Alert type="error" showIcon title={failure} role="alert" className={styles.said ?? ''} />}
      <Form<NewInvitation>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: '', role: 'operator' }}
        onFinish={(json) => void send(json)}
      >
        <Form.Item
          name="phone"
          label={dialog.phone}
          validateTrigger="onBlur"
          rules={[{ required: true, pattern: /^\s*1[3-9](\s*\d){9}\s*$/, message: dialog.phoneWrong }]}
        >
          <Input type="tel" maxLength={20} autoFocus />
        </Form.Item>
        <Form.Item name="name" label={dialog.name}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="role" label={dialog.role}>
          <Radio.Group className={styles.roles ?? ''}>
            {employeeRoles.map((role) => (
              <Radio key={role} value={role}>
                <span className={styles.roleName}>
                  {shared.roles[role]}
                  <small>{words.roles[role]}</small>
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </Form>
    </FormDialog>
  )
}

const Sent = ({ url, close }: { url: string; close: () => void }) => (
  <Modal
    open
    title={dialog.sentTitle}
    onCancel={close}
    width={460}
    footer={
      <Button type="primary" onClick={close}>
        {dialog.done}
      </Button>
    }
  >
    <p>{dialog.sentText}</p>
    <p className={styles.link}>
      {url}
      <CopyButton text={url} what={words.copyLink} />
    </p>
  </Modal>
)
