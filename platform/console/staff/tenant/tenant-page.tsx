import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { Way } from '../place.tsx'
import { storefrontTones } from '../tenants/tenant-columns.tsx'
import { words as staffWords } from '../words.ts'
import { Authorization } from './authorization.tsx'
import { Basics } from './basics.tsx'
import { Deeds } from './deeds-card.tsx'
import { Notes } from './notes.tsx'
import { People } from './people.tsx'
import { type TenantDetail, tenantQuery } from './queries.ts'
import { Rounds } from './rounds.tsx'
import { ServiceButtons } from './service-buttons.tsx'
import { Subscriptions } from './subscriptions.tsx'
import styles from './tenant.module.css'
import { Usage } from './usage.tsx'
import { words } from './words.ts'

/** One shop: who, what plan, how healthy, what happened, and what staff can do. */
export const TenantPage = ({ id }: { id: string }) => {
  const { data, error, refetch } = useQuery(tenantQuery(id))
  if (data) return <Shown seen={data} />
  return (
    <Page title={staffWords.places.tenantList} before={back}>
      <Card>
        {error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="20em" />}
      </Card>
    </Page>
  )
}

const Shown = ({ seen }: { seen: TenantDetail }) => {
  const { tenant, suspendedFor } = seen
  return (
    <Page
      title={tenant.name}
      before={back}
      beside={
        <StateTag tone={storefrontTones[tenant.storefront]}>
          {staffWords.tenants.storefronts[tenant.storefront]}
        </StateTag>
      }
      actions={<ServiceButtons tenant={tenant} />}
    >
      {suspendedFor && (
        <Alert type="warning" showIcon title={words.suspendedFor} description={suspendedFor} />
      )}
      <div className={styles.cards}>
        <Basics tenant={tenant} />
        <Usage usage={seen.usage} />
        <People tenantId={tenant.id} people={seen.people} />
        <Authorization wechat={seen.wechat} />
        <Subscriptions subscriptions={seen.subscriptions} changes={seen.planChanges} />
        <Rounds rounds={seen.rounds} />
        <Notes tenantId={tenant.id} />
        <Deeds tenantId={tenant.id} />
      </div>
    </Page>
  )
}

const back = (
  <Way to="/tenants">
    <ArrowLeftOutlined aria-label={words.back} />
  </Way>
)
