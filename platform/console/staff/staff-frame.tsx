import {
  AuditOutlined,
  BankOutlined,
  CreditCardOutlined,
  DashboardOutlined,
  HeartOutlined,
} from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AccountMenu } from '../ui/account-menu.tsx'
import { Empty } from '../ui/empty.tsx'
import { count } from '../ui/format.ts'
import styles from '../ui/frame.module.css'
import { Frame } from '../ui/frame.tsx'
import { done } from '../ui/problem.ts'
import { useSay } from '../ui/say.ts'
import { words as shared } from '../ui/words.ts'
import { staffApi } from './api.ts'
import { HealthPage } from './health/health-page.tsx'
import mark from './mark.svg'
import { OverviewPage } from './overview/overview-page.tsx'
import { overviewQuery } from './overview/queries.ts'
import { Way, usePath } from './place.tsx'
import { ReviewsPage } from './reviews/reviews-page.tsx'
import { SubscriptionsPage } from './subscriptions/subscriptions-page.tsx'
import { TenantPage } from './tenant/tenant-page.tsx'
import { TenantsPage } from './tenants/tenants-page.tsx'
import { words } from './words.ts'

export const StaffFrame = ({ name }: { name: string }) => {
  const path = usePath()
  return (
    <Frame
      mark={mark}
      title={words.title}
      address={path}
      navigation={<Navigation path={path} />}
      bar={
        <>
          <span className={styles.push} />
          <AccountMenu name={name} signOut={useSignOut()} />
        </>
      }
    >
      <Screen path={path} />
    </Frame>
  )
}

const Screen = ({ path }: { path: string }) => {
  const tenantId = /^\/tenants\/([0-9a-f-]{36})$/.exec(path)?.[1]
  if (tenantId) return <TenantPage key={tenantId} id={tenantId} />
  if (path === '/') return <OverviewPage />
  if (path === '/tenants') return <TenantsPage />
  if (path === '/reviews') return <ReviewsPage />
  if (path === '/subscriptions') return <SubscriptionsPage />
  if (path === '/health') return <HealthPage />
  return (
    <Empty title={shared.problem.titles['not-found']} action={<Way to="/">{words.places.overview}</Way>} />
  )
}

const Navigation = ({ path }: { path: string }) => {
  const { data } = useQuery(overviewQuery)
  const isTenant = path === '/tenants' || path.startsWith('/tenants/')
  return (
    <>
      <Entry to="/" icon={<DashboardOutlined />} label={words.places.overview} isCurrent={path === '/'} />
      <Entry to="/tenants" icon={<BankOutlined />} label={words.places.tenantList} isCurrent={isTenant} />
      <Entry
        to="/reviews"
        icon={<AuditOutlined />}
        label={words.places.reviews}
        isCurrent={path === '/reviews'}
        waiting={data?.reviews.waiting ?? 0}
      />
      <Entry
        to="/subscriptions"
        icon={<CreditCardOutlined />}
        label={words.places.subscriptions}
        isCurrent={path === '/subscriptions'}
      />
      <Entry
        to="/health"
        icon={<HeartOutlined />}
        label={words.places.health}
        isCurrent={path === '/health'}
        waiting={data?.deadJobs ?? 0}
      />
    </>
  )
}

interface EntryProps {
  to: string
  icon: ReactNode
  label: string
  isCurrent: boolean
  waiting?: number
}

const Entry = ({ to, icon, label, isCurrent, waiting = 0 }: EntryProps) => (
  <Way to={to} className={styles.entry} isTop isCurrent={isCurrent}>
    {icon}
    {label}
    {waiting > 0 && <span className={styles.badge}>{count(waiting)}</span>}
  </Way>
)

const useSignOut = () => {
  const queries = useQueryClient()
  const say = useSay()
  return () => {
    done(staffApi.session.$delete()).then(() => queries.resetQueries(), say.problem)
  }
}
