import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, type TableProps } from 'antd'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { count } from '../../ui/format.ts'
import { KeysetTable } from '../../ui/keyset-table.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { wordIn } from '../plan-name.ts'
import { Way } from '../place.tsx'
import styles from '../tenants/tenants.module.css'
import { type Callback, type DeadJob, callbacksQuery, deadJobsQuery, useReplay } from './queries.ts'
import { words } from './words.ts'

/** What went wrong and does not mend itself. */
export const HealthPage = () => {
  const jobs = useInfiniteQuery(deadJobsQuery)
  const callbacks = useInfiniteQuery(callbacksQuery)
  return (
    <Page title={words.title}>
      <Card title={words.deadJobs}>
        <p className={styles.soft}>{words.deadJobsLead}</p>
        <KeysetTable<DeadJob>
          label={words.deadJobs}
          pages={jobs}
          rows={jobs.data?.pages.flatMap((page) => page.jobs) ?? []}
          columns={jobColumns}
          minWidth={800}
          empty={<Empty title={words.noDeadJobs} text={words.noDeadJobsText} />}
        />
      </Card>
      <Card title={words.callbacks}>
        <p className={styles.soft}>{words.callbacksLead}</p>
        <KeysetTable<Callback>
          label={words.callbacks}
          pages={callbacks}
          rows={callbacks.data?.pages.flatMap((page) => page.callbacks) ?? []}
          columns={callbackColumns}
          minWidth={720}
          empty={<Empty title={words.noCallbacks} text={words.noCallbacksText} />}
        />
      </Card>
    </Page>
  )
}

const jobColumns: NonNullable<TableProps<DeadJob>['columns']> = [
  {
    title: words.jobColumns.name,
    width: 220,
    render: (_, { name, payload }) => (
      <span className={styles.shop}>
        {name}
        <span className={styles.soft}>{Object.values(payload).join(' ')}</span>
      </span>
    ),
  },
  { title: words.jobColumns.failure, render: (_, { failure }) => failure || words.noFailure },
  { title: words.jobColumns.tries, width: 90, align: 'right', render: (_, { tries }) => count(tries) },
  { title: words.jobColumns.at, width: 120, render: (_, { at }) => <When at={at} /> },
  { title: words.jobColumns.deeds, width: 120, render: (_, { id }) => <Replay id={id} /> },
]

const Replay = ({ id }: { id: string }) => {
  const replay = useReplay()
  return (
    <Button size="small" loading={replay.isPending} onClick={() => replay.mutate(id)}>
      {words.replay}
    </Button>
  )
}

const callbackColumns: NonNullable<TableProps<Callback>['columns']> = [
  {
    title: words.callbackColumns.provider,
    width: 160,
    render: (_, { provider }) => wordIn(words.providers, provider),
  },
  {
    title: words.callbackColumns.shop,
    width: 200,
    render: (_, { shop }) => (shop ? <Way to={`/tenants/${shop.id}`}>{shop.name}</Way> : words.noShop),
  },
  {
    title: words.callbackColumns.state,
    render: (_, { failure }) => (failure ? wordIn(words.failures, failure) : words.late),
  },
  { title: words.callbackColumns.at, width: 120, render: (_, { at }) => <When at={at} /> },
]
