import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Bone } from './bone.tsx'
import type { Pages } from './keyset-table.tsx'
import { ProblemScreen } from './problem-screen.tsx'
import { words } from './words.ts'

interface Props<R extends { id: string }> {
  pages: Pages
  /** Undefined until the first page is here. */
  rows: readonly R[] | undefined
  empty: ReactNode
  className: string | undefined
  show: (row: R) => ReactNode
}

/** A short list that stands beside others and grows by pages. */
export const GrowingList = <R extends { id: string }>({ pages, rows, empty, className, show }: Props<R>) => {
  if (!rows)
    return pages.error ? (
      <ProblemScreen error={pages.error} retry={() => void pages.refetch()} />
    ) : (
      <Bone height="6em" />
    )

  return (
    <>
      {rows.length === 0 && empty}
      <ul className={className}>
        {rows.map((row) => (
          <li key={row.id}>{show(row)}</li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          type="link"
          size="small"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {words.list.more}
        </Button>
      )}
    </>
  )
}
