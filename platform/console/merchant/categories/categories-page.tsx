import { ArrowDownOutlined, ArrowUpOutlined, PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Picture } from '../../ui/picture.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { RowActions } from '../../ui/row-actions.tsx'
import { useSay } from '../../ui/say.ts'
import { moved } from '../products/form/edits.ts'
import { pictureOf, useShop } from '../shop.ts'
import styles from './categories.module.css'
import { CategoryDialog, type Edited } from './category-dialog.tsx'
import { useOrderCategories, useRemoveCategory } from './deeds.ts'
import { categoryProblem } from './problem-text.ts'
import { type Category, categoriesQuery } from './queries.ts'
import { words } from './words.ts'

export const CategoriesPage = () => {
  const shop = useShop()
  const { data, error, refetch } = useQuery(categoriesQuery(shop))
  const [edited, edit] = useState<Edited>()
  const add = (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => edit({ parentId: null })}>
      {words.add}
    </Button>
  )

  return (
    <Page title={words.title} actions={data && data.length > 0 && add}>
      <Card>
        {!data && error ? (
          <ProblemScreen error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Bone height="16em" />
        ) : data.length === 0 ? (
          <Empty title={words.empty} text={words.emptyText} action={add} />
        ) : (
          <>
            <p className={styles.lead}>{words.lead}</p>
            <Level level={data} parentId={null} depth={1} edit={edit} />
          </>
        )}
      </Card>
      {edited && (
        <CategoryDialog shop={shop} tree={data ?? []} edited={edited} close={() => edit(undefined)} />
      )}
    </Page>
  )
}

interface LevelProps {
  level: readonly Category[]
  parentId: string | null
  depth: number
  edit: (edited: Edited) => void
}

const Level = ({ level, parentId, depth, edit }: LevelProps) => {
  const shop = useShop()
  const say = useSay()
  const order = useOrderCategories(shop)
  const move = (from: number, to: number) =>
    order.mutate(
      { parentId, ids: moved(level, from, to).map(({ id }) => id) },
      { onError: (error) => say.warning(categoryProblem(error)) },
    )

  return (
    <ul className={depth > 1 ? styles.below : undefined}>
      {level.map((category, at) => (
        <li key={category.id}>
          <div className={styles.line}>
            <Picture src={pictureOf(shop, category.picture)} />
            <span className={styles.name}>
              {category.name}
              <small>{words.products(category.products)}</small>
            </span>
            <Button
              type="text"
              icon={<ArrowUpOutlined />}
              aria-label={words.up(category.name)}
              disabled={at === 0 || order.isPending}
              onClick={() => move(at, at - 1)}
            />
            <Button
              type="text"
              icon={<ArrowDownOutlined />}
              aria-label={words.down(category.name)}
              disabled={at === level.length - 1 || order.isPending}
              onClick={() => move(at, at + 1)}
            />
            <Deeds category={category} parentId={parentId} depth={depth} edit={edit} />
          </div>
          {category.children.length > 0 && (
            <Level level={category.children} parentId={category.id} depth={depth + 1} edit={edit} />
          )}
        </li>
      ))}
    </ul>
  )
}

type DeedsProps = Omit<LevelProps, 'level'> & { category: Category }

const Deeds = ({ category, parentId, depth, edit }: DeedsProps) => {
  const shop = useShop()
  const say = useSay()
  const remove = useRemoveCategory(shop)
  const { id, name, products, children } = category
  const askToRemove = () => {
    if (products > 0 || children.length > 0)
      return say.warning(words.problems.notEmpty(words.problems.inUse(children.length, products)))
    return say.ask({
      title: words.removeTitle(name),
      text: words.removeText,
      deed: words.removeDeed,
      act: () =>
        remove.mutateAsync(id).then(
          () => say.done(words.removed),
          (error: unknown) => say.warning(categoryProblem(error)),
        ),
    })
  }

  return (
    <RowActions
      more={[
        ...(depth < 3 ? [{ key: 'below', label: words.addBelow, act: () => edit({ parentId: id }) }] : []),
        { key: 'remove', label: words.remove, danger: true, act: askToRemove },
      ]}
    >
      <Button type="link" size="small" onClick={() => edit({ parentId, category })}>
        {words.edit}
      </Button>
    </RowActions>
  )
}
