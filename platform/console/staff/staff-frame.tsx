import { BankOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { AccountMenu } from '../ui/account-menu.tsx'
import styles from '../ui/frame.module.css'
import { Frame } from '../ui/frame.tsx'
import { useSay } from '../ui/say.ts'
import { done } from '../ui/problem.ts'
import { staffApi } from './api.ts'
import mark from './mark.svg'
import { TenantsPage } from './tenants-page.tsx'
import { words } from './words.ts'

export const StaffFrame = ({ name }: { name: string }) => (
  <Frame
    mark={mark}
    title={words.title}
    address="/"
    navigation={
      <div className={styles.section}>
        <p className={styles.heading}>
          <BankOutlined />
          {words.places.tenants}
        </p>
        <a className={styles.entry} href="/" aria-current="page">
          {words.places.tenantList}
        </a>
      </div>
    }
    bar={
      <>
        <span className={styles.push} />
        <AccountMenu name={name} signOut={useSignOut()} />
      </>
    }
  >
    <TenantsPage />
  </Frame>
)

const useSignOut = () => {
  const queries = useQueryClient()
  const say = useSay()
  return () => {
    done(staffApi.session.$delete()).then(() => queries.resetQueries(), say.problem)
  }
}
