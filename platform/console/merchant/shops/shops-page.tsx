import { Link, getRouteApi } from '@tanstack/react-router'
import { Button } from 'antd'
import { Empty } from '../../ui/empty.tsx'
import { initial } from '../../ui/format.ts'
import { usePageTitle } from '../../ui/page.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { ButtonLink } from '../button-link.tsx'
import mark from '../mark.svg'
import { useSignOut } from '../sign-out.ts'
import { planName, words as shared } from '../words.ts'
import styles from './shops-page.module.css'
import { words } from './words.ts'

const tones = { live: 'done', resting: 'waiting', unseen: 'off' } as const

export const ShopsPage = () => {
  usePageTitle(words.title)
  const { session } = route.useRouteContext()
  const signOut = useSignOut()

  return (
    <main className={styles.page}>
      <img src={mark} alt="" width={40} height={40} />
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      {session.shops.length === 0 && <Empty title={words.none} text={words.noneText} />}
      <ul className={styles.shops}>
        {session.shops.map((shop) => (
          <li key={shop.id}>
            <Link to="/$shopId" params={{ shopId: shop.id }} className={styles.shop}>
              <span className={styles.initial} aria-hidden>
                {initial(shop.name)}
              </span>
              <span className={styles.name}>
                <strong>{shop.name}</strong>
                <small>
                  {planName(shop.plan)} · {shared.roles[shop.role]}
                </small>
              </span>
              <StateTag tone={tones[shop.storefront]}>{shared.storefront[shop.storefront]}</StateTag>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.deeds}>
        <ButtonLink to="/open-shop" isPrimary={session.shops.length === 0}>
          {words.open}
        </ButtonLink>
        <Button type="link" onClick={signOut}>
          {words.signOut}
        </Button>
      </div>
    </main>
  )
}

const route = getRouteApi('/')
