import { Alert, Button, Form, Input } from 'antd'
import type { Rule } from 'antd/es/form'
import { type ReactNode, useState } from 'react'
import { Door } from './door.tsx'
import { sentenceFrom } from './problem-screen.tsx'
import styles from './sign-in.module.css'

interface Account {
  account: string
  password: string
}
interface Props {
  mark: string
  said: {
    title: string
    lead: string
    promise: string
    points: readonly string[]
    account: string
    accountHint: string
    password: string
    passwordNeeded: string
    submit: string
    failures: Record<string, string>
  }
  accountRules: Rule[]
  accountType: 'tel' | 'text'
  /** Throws a RequestProblem when it is refused. */
  signIn: (account: Account) => Promise<void>
  below?: ReactNode
}

/** The door of a console. */
export const SignIn = ({ mark, said, accountRules, accountType, signIn, below }: Props) => {
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async (account: Account) => {
    setBusy(true)
    setFailure('')
    try {
      await signIn(account)
    } catch (error) {
      setFailure(sentenceFrom(error, said.failures))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Door mark={mark} said={said}>
      {failure && (
        <Alert type="error" showIcon title={failure} role="alert" className={styles.failure ?? ''} />
      )}
      <Form<Account>
        layout="vertical"
        requiredMark={false}
        size="large"
        onFinish={(account) => void submit(account)}
      >
        <Form.Item name="account" label={said.account} rules={accountRules} validateTrigger="onBlur">
          <Input
            type={accountType}
            autoComplete="username"
            placeholder={said.accountHint}
            autoFocus
            maxLength={60}
          />
        </Form.Item>
        <Form.Item
          name="password"
          label={said.password}
          rules={[{ required: true, message: said.passwordNeeded }]}
        >
          <Input.Password autoComplete="current-password" maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={isBusy}>
          {said.submit}
        </Button>
      </Form>
      {below}
    </Door>
  )
}
