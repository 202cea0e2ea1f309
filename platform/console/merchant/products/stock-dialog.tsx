import { useQuery } from '@tanstack/react-query'
import { Alert, InputNumber, Table } from 'antd'
import { useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { count } from '../../ui/format.ts'
import { Picture } from '../../ui/picture.tsx'
import { ProblemScreen, problemSentence } from '../../ui/problem-screen.tsx'
import { useSay } from '../../ui/say.ts'
import { type Shop, pictureOf } from '../shop.ts'
import { useSetStock } from './deeds.ts'
import styles from './products.module.css'
import { type ListedProduct, type Sku, productQuery } from './queries.ts'
import { stockChanges } from './stock-changes.ts'
import { words } from './words.ts'

interface Props {
  shop: Shop
  product: ListedProduct
  close: () => void
}

/** The stock of each SKU of a product. */
export const StockDialog = ({ shop, product, close }: Props) => {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...productQuery(shop, product.id),
    // Shoppers buy meanwhile: an older count would be taken for the stock.
    staleTime: 0,
  })
  const say = useSay()
  const setStock = useSetStock(shop, product.id)
  const [typed, setTyped] = useState<ReadonlyMap<string, number | null>>(new Map())
  const skus = data?.skus ?? []
  const changes = stockChanges(skus, typed)
  const refusals = [...(setStock.data ?? [])]

  const save = async () => {
    const refused = await setStock.mutateAsync(changes)
    if (refused.size > 0) return
    say.done(words.stockSaved)
    close()
  }

  return (
    <FormDialog
      title={words.stockTitle}
      width={600}
      hasChanges={changes.length > 0}
      close={close}
      okText={words.saveStock(changes.length)}
      okButtonProps={{ disabled: changes.length === 0, loading: setStock.isPending }}
      onOk={() => void save()}
    >
      <div className={styles.head}>
        <Picture src={pictureOf(shop, product.picture)} />
        <strong>{product.title}</strong>
      </div>
      <p className={styles.hint}>{words.stockHint}</p>
      {refusals.map(([skuId, why]) => (
        <Alert
          key={skuId}
          className={styles.alert ?? ''}
          type="error"
          showIcon
          title={words.notSaved(choiceOf(skus.find((sku) => sku.id === skuId)), problemSentence(why))}
        />
      ))}
      {data && isFetchedAfterMount ? (
        <Skus skus={skus} typed={typed} type={(id, onHand) => setTyped(new Map(typed).set(id, onHand))} />
      ) : error ? (
        <ProblemScreen error={error} retry={() => void refetch()} />
      ) : (
        <Bone height="10em" />
      )}
    </FormDialog>
  )
}

interface SkusProps {
  skus: Sku[]
  typed: ReadonlyMap<string, number | null>
  type: (id: string, onHand: number | null) => void
}

const Skus = ({ skus, typed, type }: SkusProps) => (
  <Table<Sku>
    aria-label={words.stockTitle}
    rowKey="id"
    size="small"
    dataSource={skus}
    pagination={false}
    scroll={{ y: '46vh' }}
    columns={[
      { title: words.skuColumns.choice, render: (_, sku) => choiceOf(sku) },
      {
        title: words.skuColumns.reserved,
        width: 80,
        align: 'right',
        render: (_, { reserved }) => count(reserved),
      },
      {
        title: words.skuColumns.onHand,
        width: 150,
        align: 'right',
        render: (_, sku) => (
          <InputNumber
            aria-label={words.onHandOf(choiceOf(sku))}
            min={0}
            max={1_000_000}
            precision={0}
            value={typed.has(sku.id) ? (typed.get(sku.id) ?? null) : sku.onHand}
            onChange={(onHand) => type(sku.id, onHand)}
          />
        ),
      },
    ]}
  />
)

const choiceOf = (sku: Sku | undefined): string => sku?.choice.join(' / ') || words.onlySku
