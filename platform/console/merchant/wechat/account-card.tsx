import { Alert, Button } from 'antd'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { day } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import type { Account } from './queries.ts'
import styles from './wechat.module.css'
import { words } from './words.ts'

const said = words.account

interface Props {
  account: Account
  authorize: () => void
  isBeginning: boolean
}

/** Which account serves the shop, and what stands against it. */
export const AccountCard = ({ account, authorize, isBeginning }: Props) => {
  const isAuthorized = account.state === 'authorized'
  return (
    <Card
      title={said.card}
      extra={
        <Button {...(!isAuthorized && { type: 'primary' })} loading={isBeginning} onClick={authorize}>
          {said.again}
        </Button>
      }
    >
      <div className={styles.account}>
        <Picture src={account.picture} />
        <div>
          <strong className={styles.name}>{account.name || said.unnamed}</strong>
          <StateTag tone={isAuthorized ? 'done' : 'active'}>{said.states[account.state]}</StateTag>
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>{said.kind}</dt>
        <dd>{said.kinds[account.kind]}</dd>
        <dt>{said.verification}</dt>
        <dd>{account.isVerified ? said.verified : said.unverified}</dd>
        <dt>{said.owner}</dt>
        <dd>{account.owner || said.unknown}</dd>
        <dt>{said.appid}</dt>
        <dd>
          {account.appid}
          <CopyButton text={account.appid} what={said.appid} />
        </dd>
        <dt>{said.since}</dt>
        <dd>
          <When at={account.authorizedAt} />
        </dd>
      </dl>
      <Warnings account={account} />
    </Card>
  )
}

const Warnings = ({ account: { state, kind, isVerified, unauthorizedAt } }: { account: Account }) => {
  if (state === 'unauthorized')
    return (
      <Alert
        type="error"
        showIcon
        title={said.taken(unauthorizedAt ? day(unauthorizedAt) : '')}
        description={said.takenText}
      />
    )
  if (kind !== 'service')
    return <Alert type="warning" showIcon title={said.noService} description={said.noServiceText} />
  if (!isVerified)
    return <Alert type="warning" showIcon title={said.notVerified} description={said.notVerifiedText} />
  return null
}
