import { useInfiniteQuery } from '@tanstack/react-query'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { wordIn } from '../plan-name.ts'
import { Way } from '../place.tsx'
import { tenantsQuery } from '../tenants/queries.ts'
import { reviewTones } from '../tenants/tenant-columns.tsx'
import { words as staffWords } from '../words.ts'
import styles from './overview.module.css'
import { words } from './words.ts'

const shownAtMost = 5
const said = staffWords.tenants

/** The shops that were opened last. */
export const LatestShops = () => {
  const { data, error, refetch } = useInfiniteQuery(tenantsQuery({}))
  const latest = data?.pages[0]?.tenants.slice(0, shownAtMost)
  return (
    <Card title={words.latest} extra={<Way to="/tenants">{words.allTenants}</Way>}>
      {!latest &&
        (error ? <ProblemScreen error={error} retry={() => void refetch()} /> : <Bone height="8em" />)}
      {latest?.length === 0 && <Empty title={said.empty} text={said.emptyText} />}
      <ul className={styles.list}>
        {latest?.map(({ id, name, industry, owner, review, createdAt }) => (
          <li key={id}>
            <span className={styles.name}>
              <Way to={`/tenants/${id}`}>{name}</Way>
              <span className={styles.soft}>
                {wordIn(said.industries, industry)}
                {owner && ` · ${owner.name}`}
              </span>
            </span>
            <StateTag tone={reviewTones[review]}>{said.reviews[review]}</StateTag>
            <span className={styles.soft}>
              <When at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
