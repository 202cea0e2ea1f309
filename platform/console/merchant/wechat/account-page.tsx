import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { useShop } from '../shop.ts'
import { AccountCard } from './account-card.tsx'
import { type Pages, AuthorizeDialog } from './authorize-dialog.tsx'
import { useAuthorization } from './deeds.ts'
import { GrantsCard } from './grants-card.tsx'
import { failureOf, wechatProblem } from './problem-text.ts'
import { accountQuery } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

export const AccountPage = () => {
  const shop = useShop()
  const say = useSay()
  const { data, error, refetch } = useQuery(accountQuery(shop))
  const begin = useAuthorization(shop)
  const [pages, setPages] = useState<Pages | null>(null)
  const authorize = () =>
    begin.mutate(undefined, { onSuccess: setPages, onError: (failed) => say.warning(wechatProblem(failed)) })
  const finished = () => {
    setPages(null)
    say.done(words.account.done)
  }

  if (!data) {
    return (
      <Page title={words.account.title}>
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="16em" />}
        </Card>
      </Page>
    )
  }
  const { account } = data
  return (
    <Page title={words.account.title}>
      <Failure />
      {account ? (
        <>
          <AccountCard account={account} authorize={authorize} isBeginning={begin.isPending} />
          {account.state === 'authorized' && <GrantsCard granted={account.permissionSets} />}
          <Steps {...words.leave} items={words.leave.steps} />
        </>
      ) : (
        <>
          <Card>
            <Empty
              title={words.account.none}
              text={words.account.noneText}
              action={
                <Button type="primary" loading={begin.isPending} onClick={authorize}>
                  {words.account.authorize}
                </Button>
              }
            />
          </Card>
          <Steps {...words.before} />
        </>
      )}
      {pages && (
        <AuthorizeDialog
          shop={shop}
          pages={pages}
          since={account?.authorizedAt ?? null}
          finished={finished}
          close={() => setPages(null)}
        />
      )}
    </Page>
  )
}

/** What the way back from WeChat said, when it led nowhere. */
const Failure = () => {
  const { failure } = route.useSearch()
  const navigate = useNavigate()
  const shop = useShop()
  if (!failure) return null
  const { title, text } = failureOf(failure) ?? { title: words.failed, text: words.failedText(failure) }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={text}
      closable
      onClose={() =>
        void navigate({ to: '/$shopId/settings/wechat', params: { shopId: shop.id }, replace: true })
      }
    />
  )
}

interface StepsProps {
  title: string
  lead?: string
  items: readonly string[]
  after?: string
}

const Steps = ({ title, lead, items, after }: StepsProps) => (
  <Card title={title}>
    {lead && <p className={styles.lead}>{lead}</p>}
    <ol className={styles.steps}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ol>
    {after && <p className={styles.after}>{after}</p>}
  </Card>
)

const route = getRouteApi('/$shopId/settings/wechat')
