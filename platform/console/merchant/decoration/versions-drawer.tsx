import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { StateTag } from '../../ui/state-tag.tsx'
import { When } from '../../ui/when.tsx'
import { words as shared } from '../../ui/words.ts'
import type { Shop } from '../shop.ts'
import styles from './decoration.module.css'
import { useRestoration } from './deeds.ts'
import { type ListedPage, versionsQuery } from './queries.ts'
import { pageName } from './states.ts'
import { words } from './words.ts'

/** What was published; any of it can become the draft again. */
export const VersionsDrawer = ({
  shop,
  page,
  close,
}: {
  shop: Shop
  page: ListedPage
  close: () => void
}) => {
  const versions = useInfiniteQuery(versionsQuery(shop, page.id))
  const { mutateAsync } = useRestoration(shop)
  const say = useSay()
  const rows = versions.data?.pages.flatMap((one) => one.items) ?? []
  const ask = (id: string, number: number) =>
    say.ask({
      title: words.history.ask(number),
      text: words.history.askText,
      deed: words.history.deed(number),
      act: () =>
        mutateAsync({ page, versionId: id }).then(
          () => {
            say.done(words.history.restored(number))
            close()
          },
          // The deed has said why.
          () => {},
        ),
    })

  return (
    <Drawer
      open
      title={`${words.history.title} · ${pageName(page)}`}
      onClose={close}
      size={420}
      // The focus goes to the first button inside, not around the dialog.
      autoFocus={false}
    >
      {versions.error && <ProblemScreen error={versions.error} retry={() => void versions.refetch()} />}
      {versions.isPending && <Bone height="12em" />}
      {versions.data && rows.length === 0 && (
        <Empty title={words.history.empty} text={words.history.emptyText} />
      )}
      <ul className={styles.versions}>
        {rows.map(({ id, number, note, createdAt }) => (
          <li key={id}>
            <div>
              <strong>{words.history.number(number)}</strong> {note}{' '}
              {id === page.publishedId && <StateTag tone="done">{words.history.current}</StateTag>}
              <p>
                <When at={createdAt} />
              </p>
            </div>
            <Button size="small" onClick={() => ask(id, number)}>
              {words.history.restore}
            </Button>
          </li>
        ))}
      </ul>
      {versions.hasNextPage && (
        <Button loading={versions.isFetchingNextPage} onClick={() => void versions.fetchNextPage()}>
          {shared.list.more}
        </Button>
      )}
    </Drawer>
  )
}
