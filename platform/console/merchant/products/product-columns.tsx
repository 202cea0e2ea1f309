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
type Columns = NonNullable<TableProps<ListedProduct>['columns']>

/** The columns of the product list; who may not change products is offered no deeds. */
export const productColumns = (deeds: Deeds): Columns => {
  const { shop } = deeds
  const mayWrite = shop.permissions.includes('products.write')
  return [
    { title: words.columns.product, render: (_, product) => <Title shop={shop} product={product} /> },
    {
      title: words.columns.price,
      width: 200,
      align: 'right',
      render: (_, { priceFen, highestPriceFen }) => (
        <span className={styles.figures}>{moneySpan(priceFen, highestPriceFen)}</span>
      ),
    },
    {
      title: words.columns.stock,
      width: 110,
      align: 'right',
      render: (_, product) =>
        mayWrite ? <Stock {...deeds} product={product} /> : <span>{count(product.stock)}</span>,
    },
    { title: words.columns.sold, width: 90, align: 'right', render: (_, { sold }) => count(sold) },
    { title: words.columns.state, width: 110, render: (_, product) => <State {...product} /> },
    ...(mayWrite
      ? [
          {
            title: words.columns.actions,
            width: 90,
            render: (_: unknown, product: ListedProduct) => <Listing {...deeds} product={product} />,
          },
        ]
      : []),
  ]
}

interface CellProps extends Deeds {
  product: ListedProduct
}

const Title = ({ shop, product }: Pick<CellProps, 'shop' | 'product'>) => (
  <div className={styles.product}>
    <Picture src={pictureOf(shop, product.picture)} />
    <Way shop={shop} product={product} />
  </div>
)

/** Leads to the product's form; for who may not change it, to what shoppers see of it. */
const Way = ({ shop, product: { id, title, state } }: Pick<CellProps, 'shop' | 'product'>) => {
  if (shop.permissions.includes('products.write'))
    return (
      <Link
        to="/$shopId/products/$productId"
        params={{ shopId: shop.id, productId: id }}
        className={styles.title}
      >
        {title}
      </Link>
    )
  if (state === 'unlisted') return <span className={styles.title}>{title}</span>
  return (
    <a href={`${shop.url}/p/${id}`} target="_blank" rel="noreferrer" className={styles.title}>
      {title}
    </a>
  )
}

const Stock = ({ product, editStock }: CellProps) => (
  <Button
    type="text"
    size="small"
    className={styles.stock ?? ''}
    aria-label={words.stockOf(product.title)}
    onClick={() => editStock(product)}
  >
    <span className={product.stock === 0 ? styles.none : undefined}>{count(product.stock)}</span>
    <EditOutlined />
  </Button>
)

const Listing = ({ product, list, askToUnlist }: CellProps) =>
  product.state === 'listed' ? (
    <Button type="link" size="small" onClick={() => askToUnlist([product])}>
      {words.unlist}
    </Button>
  ) : (
    <Button type="link" size="small" onClick={() => list([product])}>
      {words.list}
    </Button>
  )

const State = ({ state, stock }: ListedProduct) => {
  if (state === 'unlisted') return <StateTag tone="off">{words.states.unlisted}</StateTag>
  return stock === 0 ? (
    <StateTag tone="active">{words.states['sold-out']}</StateTag>
  ) : (
    <StateTag tone="done">{words.states.listed}</StateTag>
  )
}
