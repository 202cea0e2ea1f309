import { Button, Input, TreeSelect } from 'antd'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Picture } from '../../ui/picture.tsx'
import { useSay } from '../../ui/say.ts'
import { MediaPicker } from '../media/media-picker.tsx'
import { Field } from '../products/form/field.tsx'
import { type Shop, pictureOf } from '../shop.ts'
import styles from './categories.module.css'
import { useCreateCategory, useEditCategory } from './deeds.ts'
import { categoryProblem } from './problem-text.ts'
import type { Category } from './queries.ts'
import { words } from './words.ts'

/** A category that is edited, or a new one below its parent. */
export interface Edited {
  parentId: string | null
  category?: Category
}
interface Props {
  shop: Shop
  tree: readonly Category[]
  edited: Edited
  close: () => void
}

export const CategoryDialog = ({ shop, tree, edited, close }: Props) => {
  const say = useSay()
  const { category } = edited
  const [name, setName] = useState(category?.name ?? '')
  const [parentId, setParentId] = useState(edited.parentId)
  const [picture, setPicture] = useState(category?.picture ?? null)
  const [problem, setProblem] = useState('')
  const [isPicking, setPicking] = useState(false)
  const hasChanges =
    name !== (category?.name ?? '') || parentId !== edited.parentId || picture !== (category?.picture ?? null)
  const create = useCreateCategory(shop)
  const edit = useEditCategory(shop)

  const save = async () => {
    if (name.trim() === '') return setProblem(words.nameNeeded)
    const said = { name: name.trim(), parentId, picture }
    try {
      if (category) await edit.mutateAsync({ id: category.id, ...said })
      else await create.mutateAsync(said)
    } catch (error) {
      return setProblem(categoryProblem(error))
    }
    say.done(words.saved)
    return close()
  }

  return (
    <FormDialog
      title={category ? words.editTitle : words.add}
      width={440}
      hasChanges={hasChanges}
      close={close}
      okText={words.save}
      okButtonProps={{ loading: create.isPending || edit.isPending }}
      onOk={() => void save()}
    >
      <Field id="category-name" label={words.name} problem={problem || undefined}>
        <Input
          id="category-name"
          autoFocus
          value={name}
          maxLength={20}
          showCount
          onChange={({ target }) => {
            setName(target.value)
            setProblem('')
          }}
          onPressEnter={() => void save()}
        />
      </Field>
      <Field id="category-parent" label={words.parent}>
        <TreeSelect
          id="category-parent"
          value={parentId ?? ''}
          treeDefaultExpandAll
          treeData={[{ value: '', title: words.top, children: [] }, ...nodesOf(tree, category?.id, 1)]}
          onChange={(chosen: string) => setParentId(chosen || null)}
        />
      </Field>
      <Field id="category-picture" label={words.picture} help={words.pictureHelp}>
        <div className={styles.picture}>
          <Picture src={pictureOf(shop, picture)} />
          <Button id="category-picture" onClick={() => setPicking(true)}>
            {words.choosePicture}
          </Button>
          {picture && (
            <Button type="text" onClick={() => setPicture(null)}>
              {words.removePicture}
            </Button>
          )}
        </div>
      </Field>
      {isPicking && (
        <MediaPicker
          shop={shop}
          shape={{ size: 400, isRequired: false }}
          close={() => setPicking(false)}
          pick={([chosen = null]) => {
            setPicture(chosen)
            setPicking(false)
          }}
        />
      )}
    </FormDialog>
  )
}

interface TreeNode {
  value: string
  title: string
  children: TreeNode[]
}

/** Where a category may lie: two levels, and not below itself. */
const nodesOf = (level: readonly Category[], without: string | undefined, depth: number): TreeNode[] =>
  level
    .filter(({ id }) => id !== without)
    .map(({ id, name, children }) => ({
      value: id,
      title: name,
      children: depth < 2 ? nodesOf(children, without, depth + 1) : [],
    }))
