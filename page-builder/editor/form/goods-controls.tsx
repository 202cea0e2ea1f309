import { type Need, type ProductCard, need, needKey } from '@wanpu/blocks'
import { Button, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useGround } from '../ground.ts'
import { words } from '../words.ts'
import type { ControlProps } from './control-props.ts'
import styles from './form.module.css'

export const ProductsControl = ({ field, id, value, set }: ControlProps<readonly string[]>) => {
  const { pickers } = useGround()
  const [isOpen, setOpen] = useState(false)
  const pick = (ids: readonly string[]) => {
    setOpen(false)
    set(ids)
  }

  return (
    <div className={styles.stack}>
      <ProductLines ids={value} remove={(gone) => set(value.filter((one) => one !== gone))} />
      <Button id={id} onClick={() => setOpen(true)}>
        {words.form.chooseProducts}
        {value.length > 0 && `（${words.form.chosenProducts(value.length)}）`}
      </Button>
      {isOpen && (
        <pickers.Products
          value={value}
          max={field.shape.maxItems ?? 30}
          pick={pick}
          close={() => setOpen(false)}
        />
      )}
    </div>
  )
}

/** Products by name and picture, from the same answers as the canvas. */
export const ProductLines = ({ ids, remove }: { ids: readonly string[]; remove: (id: string) => void }) => {
  const { pictureUrl } = useGround()
  const found = useProducts(ids)
  if (ids.length === 0) return null

  return (
    <ul className={styles.goods}>
      {ids.map((id) => {
        const card = found?.find((one) => one.id === id)
        return (
          <li key={id}>
            {card?.picture ? <img src={pictureUrl(card.picture, 200)} alt="" /> : <span />}
            <span>{card?.title ?? (found ? words.form.gone : words.form.loading)}</span>
            <Button size="small" type="text" onClick={() => remove(id)}>
              {words.form.clear}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

const useProducts = (ids: readonly string[]): readonly ProductCard[] | undefined => {
  const { hub } = useGround()
  const [, redraw] = useState(0)
  const key = needKey(need('products.byIds', { ids: [...ids] }))
  useEffect(() => {
    if (ids.length === 0) return undefined
    const asked: Need = need('products.byIds', { ids: [...ids] })
    return hub.want([asked], () => redraw((count) => count + 1))
  }, [hub, ids])
  return hub.answers.get(key) as readonly ProductCard[] | undefined
}

export const CategoryControl = ({ id, value, set }: ControlProps<string>) => (
  <Select
    id={id}
    className={styles.wide ?? ''}
    value={value}
    options={useCategoryOptions(words.form.allGoods)}
    showSearch={{ optionFilterProp: 'label' }}
    onChange={set}
  />
)

export const CategoriesControl = ({ field, id, value, set }: ControlProps<readonly string[]>) => (
  <Select
    id={id}
    className={styles.wide ?? ''}
    mode="multiple"
    value={[...value]}
    options={useCategoryOptions()}
    showSearch={{ optionFilterProp: 'label' }}
    placeholder={words.form.chosenCategories}
    {...(field.shape.maxItems && { maxCount: field.shape.maxItems })}
    onChange={set}
  />
)

/** The categories as a list, lower ones indented; `all` first when it has a name. */
export const useCategoryOptions = (all?: string) => {
  const { pickers } = useGround()
  const own = pickers.categories.map(({ id, name, depth }) => ({
    value: id,
    label: `${'　'.repeat(depth)}${name}`,
  }))
  return all ? [{ value: 'all', label: all }, ...own] : own
}
