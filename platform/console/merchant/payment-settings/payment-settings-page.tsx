import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import formStyles from '../products/form/form.module.css'
import { useShop } from '../shop.ts'
import { AccountForm } from './account-form.tsx'
import { type PaymentSettings, accountQuery } from './queries.ts'
import styles from './payment-settings.module.css'
import { words } from './words.ts'

export const PaymentSettingsPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery({ ...accountQuery(shop), refetchOnWindowFocus: false })
  return (
    <Page title={words.title}>
      {data ? (
        <div className={formStyles.parts}>
          <p className={styles.lead}>{words.lead}</p>
          <Official settings={data} />
          <AccountForm key={shop.id} shop={shop} settings={data} />
        </div>
      ) : (
        <Card>
          {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="30em" />}
        </Card>
      )}
    </Page>
  )
}

const Official = ({ settings: { officialAccount, account } }: { settings: PaymentSettings }) => {
  const said = words.official
  if (!officialAccount)
    return <Alert type="warning" showIcon title={said.needed} description={said.neededText} />
  return (
    <Card title={said.title}>
      <p>{said.bound(officialAccount.name, officialAccount.appid)}</p>
      <p className={styles.later}>{said.reminder}</p>
      {account && account.appid !== officialAccount.appid && (
        <Alert type="warning" showIcon title={said.other} description={said.otherText(account.appid)} />
      )}
    </Card>
  )
}
