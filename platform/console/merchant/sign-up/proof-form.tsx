import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { phone as shownPhone } from '../../ui/format.ts'
import { sentenceFrom } from '../../ui/problem-screen.tsx'
import { SendCode } from './send-code.tsx'
import styles from './sign-up.module.css'
import { words } from './words.ts'

/** A phone with its code, and the password that it is to have. */
export interface Proven {
  phone: string
  code: string
  password: string
}
interface Props {
  said: { password: string; submit: string }
  sendCode: (phone: string) => Promise<unknown>
  submit: (proven: Proven) => Promise<unknown>
}

/** Proves a phone by a code and sets a password. */
export const ProofForm = ({ said, sendCode, submit }: Props) => {
  const [form] = Form.useForm<Proven>()
  const [failure, setFailure] = useState('')
  const [sentTo, setSentTo] = useState('')
  const [isBusy, setBusy] = useState(false)
  const fail = (error: unknown) => setFailure(sentenceFrom(error, words.failures))

  const send = async () => {
    setFailure('')
    const isPhone = await form.validateFields(['phone']).then(
      () => true,
      () => false,
    )
    if (!isPhone) return false
    const phone = digitsOf(form.getFieldValue('phone') as string)
    await sendCode(phone)
    setSentTo(phone)
    form.getFieldInstance('code')?.focus()
    return true
  }
  const finish = async ({ phone, code, password }: Proven) => {
    setBusy(true)
    setFailure('')
    try {
      await submit({ phone: digitsOf(phone), code: digitsOf(code), password })
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      {failure && <Alert type="error" showIcon title={failure} role="alert" className={styles.said ?? ''} />}
      {!failure && sentTo && (
        <Alert
          type="info"
          title={words.sent(shownPhone(sentTo))}
          role="status"
          className={styles.said ?? ''}
        />
      )}
      <Form<Proven>
        form={form}
        layout="vertical"
        requiredMark={false}
        size="large"
        onFinish={(proven) => void finish(proven)}
      >
        <Form.Item
          name="phone"
          label={words.phone}
          validateTrigger="onBlur"
          rules={[{ required: true, pattern: /^\s*1[3-9](\s*\d){9}\s*$/, message: words.phoneWrong }]}
        >
          <Input type="tel" autoComplete="username" placeholder={words.phoneHint} maxLength={20} autoFocus />
        </Form.Item>
        <Form.Item label={words.code} htmlFor="code">
          <div className={styles.code}>
            <Form.Item
              name="code"
              noStyle
              validateTrigger="onBlur"
              rules={[{ required: true, pattern: /^\s*\d{6}\s*$/, message: words.codeWrong }]}
            >
              <Input
                inputMode="numeric"
                autoComplete="one-time-code"
                placeholder={words.codeHint}
                maxLength={8}
              />
            </Form.Item>
            <SendCode send={send} failed={fail} />
          </div>
        </Form.Item>
        <Form.Item
          name="password"
          label={said.password}
          validateTrigger="onBlur"
          rules={[{ required: true, min: 8, message: words.passwordShort }]}
        >
          <Input.Password autoComplete="new-password" placeholder={words.passwordHint} maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={isBusy}>
          {said.submit}
        </Button>
      </Form>
    </>
  )
}

const digitsOf = (text: string) => text.replaceAll(/\s/g, '')
