import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { openLater } from '../../ui/open-later.ts'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { platformApi } from '../api.ts'
import { type Shop, useShop } from '../shop.ts'
import { words } from './words.ts'

/** The way to the shop's front: its address once shoppers see it, until then a preview for those who may see its pages. */
export const VisitShop = () => {
  const shop = useShop()
  const preview = usePreview(shop)
  if (shop.storefront === 'live')
    return (
      <a href={shop.url} target="_blank" rel="noreferrer">
        {words.visit}
      </a>
    )
  return preview.isAllowed ? (
    <Button type="link" size="small" loading={preview.isPending} onClick={preview.open}>
      {words.preview}
    </Button>
  ) : null
}

/** Opens the shop as its shoppers would see it. */
export const usePreview = (shop: Shop) => {
  const say = useSay()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: () => unwrap(platformApi.shops[':shopId'].previews.$post({ param: { shopId: shop.id } })),
  })
  return {
    isAllowed: shop.permissions.includes('pages.read'),
    isPending,
    open: () => void openLater(mutateAsync()).catch(say.problem),
  }
}
