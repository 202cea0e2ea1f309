import { EditOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, type TableProps } from 'antd'
import { count, moneySpan } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { type Shop, pictureOf } from '../shop.ts'
import styles from './products.module.css'
import type { ListedProduct } from './queries.ts'
import { words } from './words.ts'

interface Deeds {
  shop: Shop
  editStock: (product: ListedProduct) => void
  list: (products: ListedProduct[]) => void
  askToUnlist: (products: ListedProduct[]) => void
}

/** The columns of the product list. */
export const productColumns = (deeds: Deeds): NonNullable<TableProps<ListedProduct>['columns']> => [
  {
    title: words.columns.product,
    render: (_, { id, picture, title }) => (
      <div className={styles.product}>
        <Picture src={pictureOf(deeds.shop, picture)} />
        <Link
          to="/$shopId/products/$productId"
          params={{ shopId: deeds.shop.id, productId: id }}
          className={styles.title}
        >
          {title}
        </Link>
      </div>
    ),
  },
  {
    title: words.columns.price,
    width: 170,
    align: 'right',
    render: (_, { priceFen, highestPriceFen }) => (
      <span className={styles.figures}>{moneySpan(priceFen, highestPriceFen)}</span>
    ),
  },
  {
    title: words.columns.stock,
    width: 110,
    align: 'right',
    render: (_, product) => (
      <Button
        type="text"
        size="small"
        className={styles.stock ?? ''}
        aria-label={words.stockOf(product.title)}
        onClick={() => deeds.editStock(product)}
      >
        <span className={product.stock === 0 ? styles.none : undefined}>{count(product.stock)}</span>
        <EditOutlined />
      </Button>
    ),
  },
  { title: words.columns.sold, width: 90, align: 'right', render: (_, { sold }) => count(sold) },
  { title: words.columns.state, width: 110, render: (_, product) => <State {...product} /> },
  {
    title: words.columns.actions,
    width: 90,
    render: (_, product) =>
      product.state === 'listed' ? (
        <Button type="link" size="small" onClick={() => deeds.askToUnlist([product])}>
          {words.unlist}
        </Button>
      ) : (
        <Button type="link" size="small" onClick={() => deeds.list([product])}>
          {words.list}
        </Button>
      ),
  },
]

const State = ({ state, stock }: ListedProduct) => {
  if (state === 'unlisted') return <StateTag tone="off">{words.states.unlisted}</StateTag>
  return stock === 0 ? (
    <StateTag tone="active">{words.states['sold-out']}</StateTag>
  ) : (
    <StateTag tone="done">{words.states.listed}</StateTag>
  )
}
