import { Outlet, getRouteApi, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { AccountMenu } from '../../ui/account-menu.tsx'
import { Frame } from '../../ui/frame.tsx'
import { PasswordDialog } from '../account/password-dialog.tsx'
import mark from '../mark.svg'
import { Notices } from '../notices/notices.tsx'
import { SearchButton } from '../search/search-button.tsx'
import { useSignOut } from '../sign-out.ts'
import { ForbiddenScreen } from '../problem-screens.tsx'
import { Navigation } from './navigation.tsx'
import { mayBeAt } from './places.ts'
import { PlanBadge } from './plan-badge.tsx'
import styles from './shop-frame.module.css'
import { ShopSwitcher } from './shop-switcher.tsx'
import { words } from './words.ts'

export const ShopFrame = () => {
  const { shop, session } = route.useRouteContext()
  const { pathname } = useLocation()
  const signOut = useSignOut()
  // It goes with the page it was opened on.
  const [changingAt, setChangingAt] = useState('')

  return (
    <Frame
      mark={mark}
      title={words.title}
      address={pathname}
      navigation={<Navigation />}
      bar={
        <>
          <ShopSwitcher />
          <PlanBadge shop={shop} />
          <span className={styles.space} />
          <SearchButton />
          <Notices key={shop.id} />
          <AccountMenu
            name={session.merchant.name}
            signOut={signOut}
            more={[{ key: 'password', label: words.changePassword, onClick: () => setChangingAt(pathname) }]}
          />
          {changingAt === pathname && <PasswordDialog close={() => setChangingAt('')} />}
        </>
      }
    >
      {mayBeAt(shop.permissions, pathname.split(shop.id)[1] ?? '') ? (
        <Outlet key={shop.id} />
      ) : (
        <ForbiddenScreen />
      )}
    </Frame>
  )
}

const route = getRouteApi('/$shopId')
