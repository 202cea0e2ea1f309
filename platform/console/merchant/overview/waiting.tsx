import { Link, linkOptions } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'
import { count } from '../../ui/format.ts'
import { mayBeAt, pathOf } from '../frame/places.ts'
import { useShop } from '../shop.ts'
import styles from '../../ui/overview.module.css'
import type { Overview } from './queries.ts'
import { words } from './words.ts'

/** What waits for us; each figure leads to where it is dealt with, for who may be there. */
export const Waiting = ({ waiting }: { waiting: Overview['waiting'] }) => {
  const { id: shopId, permissions } = useShop()
  const params = { shopId }
  const links = {
    unshipped: linkOptions({ to: '/$shopId/orders', params, search: { tab: 'unshipped' } }),
    unpaid: linkOptions({ to: '/$shopId/orders', params, search: { tab: 'unpaid' } }),
    lowStock: linkOptions({ to: '/$shopId/products', params }),
    parked: linkOptions({ to: '/$shopId/payments/parked', params }),
  }

  return (
    <Card title={words.waiting}>
      <ul className={styles.waits}>
        {(['unshipped', 'unpaid', 'lowStock', 'parked'] as const)
          .filter((one) => mayBeAt(permissions, pathOf(links[one].to)))
          .map((one) => (
            <li key={one}>
              <Link {...links[one]} className={styles.wait}>
                <span className={styles.waitName}>{words.waits[one]}</span>
                <strong data-some={waiting[one] > 0 || undefined}>{count(waiting[one])}</strong>
                <small>{words.units[one]}</small>
              </Link>
            </li>
          ))}
      </ul>
    </Card>
  )
}
