import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { usePageTitle } from '../../ui/page.tsx'
import { ProblemScreen, sentenceFrom } from '../../ui/problem-screen.tsx'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import mark from '../mark.svg'
import { sessionQuery } from '../session.ts'
import { Industries } from './industries.tsx'
import styles from './open-shop.module.css'
import { industriesQuery } from './queries.ts'
import { words } from './words.ts'

interface Opening {
  name: string
  industry: string
}

export const OpenShopPage = () => {
  usePageTitle(words.title)
  const { session } = route.useRouteContext()
  const { data, error, refetch } = useQuery(industriesQuery)

  return (
    <main className={styles.page}>
      <img src={mark} alt="" width={40} height={40} />
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {data ? (
        <OpeningForm industries={data.industries} hasShops={session.shops.length > 0} />
      ) : error ? (
        <ProblemScreen error={error} retry={() => void refetch()} />
      ) : (
        <Bone height="20em" />
      )}
    </main>
  )
}

interface FormProps {
  industries: Parameters<typeof Industries>[0]['industries']
  hasShops: boolean
}

const OpeningForm = ({ industries, hasShops }: FormProps) => {
  const { open, isBusy, failure } = useOpening()

  return (
    <>
      {failure && <Alert type="error" showIcon title={failure} role="alert" className={styles.said ?? ''} />}
      <Form<Opening>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={(opening) => void open(opening)}
      >
        <Form.Item
          name="name"
          label={words.name}
          extra={words.nameHelp}
          validateTrigger="onBlur"
          rules={[{ required: true, whitespace: true, min: 2, max: 30, message: words.nameWrong }]}
        >
          <Input placeholder={words.nameHint} maxLength={30} autoFocus />
        </Form.Item>
        <Form.Item
          name="industry"
          label={words.industry}
          extra={words.industryHelp}
          rules={[{ required: true, message: words.industryNeeded }]}
        >
          <Industries industries={industries} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={isBusy}>
          {words.submit}
        </Button>
        {hasShops && (
          <Link to="/" className={styles.back ?? ''}>
            {words.back}
          </Link>
        )}
      </Form>
    </>
  )
}

const useOpening = () => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')

  const open = async ({ name, industry }: Opening) => {
    setBusy(true)
    setFailure('')
    try {
      const { id } = await unwrap(platformApi.shops.$post({ json: { name: name.trim(), industry } }))
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      await navigate({ to: '/opening/$shopId', params: { shopId: id }, replace: true })
    } catch (error) {
      setFailure(sentenceFrom(error, words.failures))
    } finally {
      setBusy(false)
    }
  }
  return { open, isBusy, failure }
}

const route = getRouteApi('/open-shop')
