import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Space, TreeSelect } from 'antd'
import { useState } from 'react'
import { problemSentence } from '../../../ui/problem-screen.tsx'
import { useSay } from '../../../ui/say.ts'
import { useCreateCategory } from '../../categories/deeds.ts'
import { type Category, categoriesQuery } from '../../categories/queries.ts'
import type { Shop } from '../../shop.ts'
import { Field } from './field.tsx'
import styles from './form.module.css'
import { words } from './words.ts'

interface Props {
  shop: Shop
  categoryId: string | null
  problem: string | undefined
  choose: (categoryId: string | null) => void
}

/** A category out of the tree, or a new one on the spot. */
export const CategoryField = ({ shop, categoryId, problem, choose }: Props) => {
  const { data = [] } = useQuery(categoriesQuery(shop))
  return (
    <Field id="categoryId" label={words.category.label} problem={problem}>
      <TreeSelect
        id="categoryId"
        className={styles.wide ?? ''}
        {...(categoryId && { value: categoryId })}
        placeholder={words.category.none}
        allowClear
        showSearch={{ treeNodeFilterProp: 'title' }}
        treeDefaultExpandAll
        treeData={data.map(asNode)}
        {...(problem && { status: 'error' })}
        onChange={(chosen: string | undefined) => choose(chosen ?? null)}
        popupRender={(menu) => (
          <>
            {menu}
            <NewCategory shop={shop} parent={data.find((one) => one.id === categoryId)} made={choose} />
          </>
        )}
      />
    </Field>
  )
}

interface NewProps {
  shop: Shop
  /** The chosen top category, below which the new one may lie. */
  parent: Category | undefined
  made: (categoryId: string) => void
}

const NewCategory = ({ shop, parent, made }: NewProps) => {
  const say = useSay()
  const create = useCreateCategory(shop)
  const [name, setName] = useState('')
  const add = (parentId: string | null) => {
    if (name.trim() === '') return
    create.mutate(
      { name: name.trim(), parentId, picture: null },
      {
        onSuccess: ({ id }) => {
          setName('')
          made(id)
        },
        onError: (error) => say.warning(problemSentence(error)),
      },
    )
  }

  return (
    <div className={styles.newCategory}>
      <Input
        prefix={<PlusOutlined />}
        placeholder={words.category.newName}
        aria-label={words.category.newName}
        value={name}
        maxLength={20}
        onChange={({ target }) => setName(target.value)}
        // The tree above would take the keys for itself.
        onKeyDown={(event) => event.stopPropagation()}
        onPressEnter={() => add(parent?.id ?? null)}
      />
      <Space size="small" wrap>
        {parent && (
          <Button
            size="small"
            loading={create.isPending}
            disabled={name.trim() === ''}
            onClick={() => add(parent.id)}
          >
            {words.category.under(parent.name)}
          </Button>
        )}
        <Button
          size="small"
          loading={create.isPending}
          disabled={name.trim() === ''}
          onClick={() => add(null)}
        >
          {words.category.top}
        </Button>
      </Space>
    </div>
  )
}

interface TreeNode {
  value: string
  title: string
  children: TreeNode[]
}

const asNode = ({ id, name, children }: Category): TreeNode => ({
  value: id,
  title: name,
  children: children.map(asNode),
})
