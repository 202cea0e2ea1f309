import { Button, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { Bone } from './bone.tsx'
import styles from './keyset-table.module.css'
import { ProblemScreen } from './problem-screen.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { words } from './words.ts'

interface Row {
  id: string
}
/** The part of an infinite query that a table needs. */
export interface Pages {
  isPending: boolean
  error: unknown
  refetch: () => unknown
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

interface Props<R extends Row> {
  pages: Pages
  rows: readonly R[]
  columns: NonNullable<TableProps<R>['columns']>
  /** The narrowest the table gets before it scrolls inside itself. */
  minWidth: number
  label: string
  empty: ReactNode
  /** Rows can be chosen; what to do with them stands in `batch`. */
  chosen?: { ids: string[]; choose: (ids: string[]) => void; batch: ReactNode }
}

/** A list that grows by pages: bones of the same shape while it loads, its own empty and problem screens. */
export const KeysetTable = <R extends Row>(props: Props<R>) => {
  const { pages, rows, columns, minWidth, label, empty, chosen } = props
  if (pages.error && rows.length === 0) {
    return <ProblemScreen error={pages.error} retry={() => void pages.refetch()} />
  }

  return (
    <>
      {chosen && chosen.ids.length > 0 && (
        <div className={styles.batch} role="toolbar" aria-label={words.list.selected(chosen.ids.length)}>
          <span>{words.list.selected(chosen.ids.length)}</span>
          {chosen.batch}
          <Button type="link" size="small" onClick={() => chosen.choose([])}>
            {words.list.unselect}
          </Button>
        </div>
      )}
      {pages.isPending ? <Bones columns={columns} minWidth={minWidth} label={label} /> : <Rows {...props} />}
      {!pages.isPending && rows.length === 0 && empty}
      {rows.length > 0 && (
        <div className={styles.foot} aria-live="polite">
          {pages.hasNextPage ? (
            <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              {words.list.more}
            </Button>
          ) : (
            words.list.whole(rows.length)
          )}
        </div>
      )}
    </>
  )
}

const Rows = <R extends Row>({ rows, columns, minWidth, label, chosen }: Props<R>) =>
  rows.length > 0 && (
    <ScrollBox label={label} minWidth={minWidth}>
      <Table<R>
        rowKey="id"
        tableLayout="fixed"
        columns={columns}
        dataSource={rows}
        pagination={false}
        {...(chosen && {
          rowSelection: {
            columnWidth: 44,
            selectedRowKeys: chosen.ids,
            onChange: (keys: React.Key[]) => chosen.choose(keys.map(String)),
          },
        })}
      />
    </ScrollBox>
  )

const Bones = <R extends Row>({
  columns,
  minWidth,
  label,
}: Pick<Props<R>, 'columns' | 'minWidth' | 'label'>) => (
  <ScrollBox label={label} minWidth={minWidth}>
    <Table<Row>
      aria-busy
      rowKey="id"
      tableLayout="fixed"
      columns={columns.map(({ title, width, align }, index) => ({
        key: index,
        title: typeof title === 'function' ? '' : title,
        ...(width !== undefined && { width }),
        ...(align && { align }),
        render: () => <Bone {...(index === 0 && { height: 'var(--wanpu-picture)' })} />,
      }))}
      dataSource={boneRows}
      pagination={false}
    />
  </ScrollBox>
)

const boneRows: Row[] = Array.from({ length: 8 }, (_, index) => ({ id: String(index) }))
