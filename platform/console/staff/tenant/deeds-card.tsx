import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { When } from '../../ui/when.tsx'
import { wordIn } from '../plan-name.ts'
import type { TenantDetail } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** What people did to the shop on the platform, the last first. */
export const Deeds = ({ deeds }: Pick<TenantDetail, 'deeds'>) => (
  <Card title={words.deeds}>
    {deeds.length === 0 && <Empty title={words.noDeeds} />}
    <ul className={styles.list}>
      {deeds.map(({ id, deed, actorKind, at }) => (
        <li key={id} className={styles.line}>
          <span>{wordIn(words.deedNames, deed)}</span>
          <span className={styles.soft}>{wordIn(words.actors, actorKind)}</span>
          <span className={styles.soft}>
            <When at={at} />
          </span>
        </li>
      ))}
    </ul>
  </Card>
)
