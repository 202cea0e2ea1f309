import { useInfiniteQuery } from '@tanstack/react-query'
import type { PickProps } from '@wanpu/editor/pickers.ts'
import { Button, Checkbox, Modal } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { Empty } from '../../ui/empty.tsx'
import { moneySpan } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { words as shared } from '../../ui/words.ts'
import { type ListedProduct, productsQuery } from '../products/queries.ts'
import { type Shop, pictureOf } from '../shop.ts'
import styles from './decoration.module.css'
import { words } from './words.ts'

type Props = PickProps<readonly string[]> & { shop: Shop; max: number }

/** Products to choose from, in the order they are chosen. */
export const GoodsPicker = ({ shop, value, max, pick, close }: Props) => {
  const [q, search] = useState<string>()
  const [chosen, setChosen] = useState(value)
  const products = useInfiniteQuery(productsQuery(shop, { q }))
  const rows = products.data?.pages.flatMap((page) => page.items) ?? []
  const toggle = (id: string) => {
    if (chosen.includes(id)) return setChosen(chosen.filter((one) => one !== id))
    setChosen(max === 1 ? [id] : [...chosen, id].slice(0, max))
  }

  return (
    <Modal
      open
      title={words.goods.title}
      width={560}
      onCancel={close}
      footer={
        <div className={styles.foot}>
          <span role="status">{words.goods.chosen(chosen.length, max)}</span>
          <Button onClick={close}>{shared.cancel}</Button>
          <Button type="primary" disabled={chosen.length === 0} onClick={() => pick(chosen)}>
            {words.goods.use(chosen.length)}
          </Button>
        </div>
      }
    >
      <SearchField hint={words.goods.search} said={q} search={search} />
      {products.error && <ProblemScreen error={products.error} retry={() => void products.refetch()} />}
      {products.isPending && <Bone height="16em" />}
      {products.data && rows.length === 0 && <Empty title={words.goods.none} text={words.goods.noneText} />}
      <ul className={styles.goods}>
        {rows.map((row) => (
          <li key={row.id}>
            <Line shop={shop} row={row} isChosen={chosen.includes(row.id)} toggle={() => toggle(row.id)} />
          </li>
        ))}
        {products.hasNextPage && (
          <Button block loading={products.isFetchingNextPage} onClick={() => void products.fetchNextPage()}>
            {shared.list.more}
          </Button>
        )}
      </ul>
    </Modal>
  )
}

interface LineProps {
  shop: Shop
  row: ListedProduct
  isChosen: boolean
  toggle: () => void
}

const Line = ({ shop, row, isChosen, toggle }: LineProps) => (
  <label>
    <Checkbox checked={isChosen} onChange={toggle} />
    <Picture src={pictureOf(shop, row.picture)} />
    <span className={styles.goodsTitle}>
      {row.title}
      {row.state === 'unlisted' && `（${words.goods.unlisted}）`}
    </span>
    <span>{moneySpan(row.priceFen, row.highestPriceFen)}</span>
  </label>
)
