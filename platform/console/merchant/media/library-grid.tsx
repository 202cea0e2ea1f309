import { Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Empty } from '../../ui/empty.tsx'
import type { Pages } from '../../ui/keyset-table.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { RowActions } from '../../ui/row-actions.tsx'
import { useSay } from '../../ui/say.ts'
import { words as shared } from '../../ui/words.ts'
import type { Shop } from '../shop.ts'
import { pictureAt } from './address.ts'
import { useRemovePicture } from './deeds.ts'
import styles from './media.module.css'
import { pictureProblem } from './problem-text.ts'
import type { LibraryPicture } from './queries.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { words } from './words.ts'

interface Props {
  shop: Shop
  library: Pages & { data: { pages: { items: LibraryPicture[] }[] } | undefined }
  isSearch: boolean
  chosen: readonly string[]
  choose: (ref: string) => void
  /** The chosen are numbered in their order. */
  isOrdered: boolean
  /** Called when a picture is gone. */
  forget: (ref: string) => void
}

/** The library as squares that can be chosen. */
export const LibraryGrid = ({ shop, library, isSearch, chosen, choose, isOrdered, forget }: Props) => {
  const say = useSay()
  const remove = useRemovePicture(shop)
  const [renaming, rename] = useState<LibraryPicture>()
  const pictures = library.data?.pages.flatMap((page) => page.items) ?? []
  const askToRemove = ({ id, name }: LibraryPicture) =>
    say.ask({
      title: words.removeTitle(name),
      text: words.removeText,
      deed: words.removeDeed,
      act: () =>
        remove.mutateAsync(id).then(
          () => {
            forget(`asset:${id}`)
            say.done(words.removed)
          },
          (error: unknown) => say.warning(pictureProblem(error)),
        ),
    })

  if (library.isPending) return <Bones />
  if (library.error) return <ProblemScreen error={library.error} retry={() => void library.refetch()} />
  if (pictures.length === 0)
    return isSearch ? (
      <Empty title={words.emptyFound} />
    ) : (
      <Empty title={words.empty} text={words.emptyText} />
    )

  return (
    <div className={styles.library}>
      <ul className={styles.grid}>
        {pictures.map((picture) => {
          const ref = `asset:${picture.id}`
          const at = chosen.indexOf(ref)
          return (
            <li key={picture.id} className={styles.tile} data-chosen={at >= 0 || undefined}>
              <button
                type="button"
                aria-pressed={at >= 0}
                aria-label={words.choose(picture.name)}
                onClick={() => choose(ref)}
              >
                <img
                  src={pictureAt(shop, ref, 200)}
                  alt=""
                  width={120}
                  height={120}
                  loading="lazy"
                  decoding="async"
                />
                {at >= 0 && <span className={styles.mark}>{isOrdered ? at + 1 : '✓'}</span>}
              </button>
              <div className={styles.caption}>
                <span title={picture.name}>{picture.name}</span>
                <RowActions
                  more={[
                    { key: 'rename', label: words.rename, act: () => rename(picture) },
                    { key: 'remove', label: words.remove, danger: true, act: () => askToRemove(picture) },
                  ]}
                >
                  <small>{words.size(picture.width ?? 0, picture.height ?? 0)}</small>
                </RowActions>
              </div>
            </li>
          )
        })}
      </ul>
      {library.hasNextPage && (
        <Button block loading={library.isFetchingNextPage} onClick={() => void library.fetchNextPage()}>
          {shared.list.more}
        </Button>
      )}
      {renaming && <RenameDialog shop={shop} picture={renaming} close={() => rename(undefined)} />}
    </div>
  )
}

const Bones = () => (
  <ul className={styles.grid} aria-busy>
    {Array.from({ length: 10 }, (_, index) => (
      <li key={index} className={styles.tile}>
        <Bone height="120px" />
      </li>
    ))}
  </ul>
)
