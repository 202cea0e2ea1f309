import { ArrowLeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Bone } from '../../../ui/bone.tsx'
import { Card } from '../../../ui/card.tsx'
import { Page } from '../../../ui/page.tsx'
import { ProblemScreen } from '../../../ui/problem-screen.tsx'
import { useShop } from '../../shop.ts'
import { type Product, productQuery } from '../queries.ts'
import { blankDraft, draftOf } from './draft.ts'
import { ProductForm } from './product-form.tsx'
import { words } from './words.ts'

export const NewProductPage = () => {
  const shop = useShop()
  const navigate = useNavigate()
  const saved = (productId: string, isListed: boolean) =>
    void (isListed
      ? navigate({ to: '/$shopId/products', params: { shopId: shop.id }, ignoreBlocker: true })
      : navigate({
          to: '/$shopId/products/$productId',
          params: { shopId: shop.id, productId },
          replace: true,
          ignoreBlocker: true,
        }))

  return (
    <Page title={words.newTitle} before={<Back />}>
      <ProductForm shop={shop} productId={null} stored={blankDraft} saved={saved} />
    </Page>
  )
}

export const EditProductPage = () => {
  const shop = useShop()
  const { productId } = route.useParams()
  return <Editing key={`${shop.id} ${productId}`} productId={productId} />
}

const Editing = ({ productId }: { productId: string }) => {
  const shop = useShop()
  const query = useQuery({ ...productQuery(shop, productId), staleTime: 0, refetchOnWindowFocus: false })
  // What the form began with: a later answer must not take away what is being typed.
  const [opened, setOpened] = useState<{ product: Product; times: number }>()
  if (!opened && query.data && query.isFetchedAfterMount) setOpened({ product: query.data, times: 0 })
  const saved = () =>
    void query
      .refetch()
      .then(({ data }) => data && setOpened((before) => ({ product: data, times: (before?.times ?? 0) + 1 })))

  return (
    <Page title={words.editTitle} before={<Back />}>
      {opened ? (
        <Opened key={opened.times} product={opened.product} saved={saved} />
      ) : query.error ? (
        <Card>
          <ProblemScreen error={query.error} retry={() => void query.refetch()} />
        </Card>
      ) : (
        <Card>
          <Bone height="30em" />
        </Card>
      )}
    </Page>
  )
}

const Opened = ({ product, saved }: { product: Product; saved: () => void }) => {
  const shop = useShop()
  const [stored] = useState(() => draftOf(product))
  return <ProductForm shop={shop} productId={product.id} stored={stored} saved={saved} />
}

const Back = () => {
  const shop = useShop()
  return (
    <Link to="/$shopId/products" params={{ shopId: shop.id }} aria-label={words.back}>
      <ArrowLeftOutlined />
    </Link>
  )
}

const route = getRouteApi('/$shopId/products/$productId')
