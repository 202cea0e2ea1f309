import { useInfiniteQuery } from '@tanstack/react-query'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { GrowingList } from '../../ui/growing-list.tsx'
import { When } from '../../ui/when.tsx'
import { wordIn } from '../plan-name.ts'
import { deedsQuery } from './queries.ts'
import styles from './tenant.module.css'
import { words } from './words.ts'

/** What people did to the shop on the platform, the last first. */
export const Deeds = ({ tenantId }: { tenantId: string }) => {
  const deeds = useInfiniteQuery(deedsQuery(tenantId))
  return (
    <Card title={words.deeds}>
      <GrowingList
        pages={deeds}
        rows={deeds.data?.pages.flatMap((page) => page.deeds)}
        empty={<Empty title={words.noDeeds} />}
        className={styles.list}
        show={({ deed, by, at }) => (
          <div className={styles.line}>
            <span>{words.deedNames[deed]}</span>
            <span className={styles.soft}>
              {[wordIn(words.actors, by.kind), by.name].filter(Boolean).join(' ')} · <When at={at} />
            </span>
          </div>
        )}
      />
    </Card>
  )
}
