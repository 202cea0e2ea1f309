import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import type { Shop } from '../shop.ts'
import { type Buttons, type Menu, menuQuery } from './queries.ts'

const of = platformApi.shops[':shopId'].wechat

/** Begins an authorization: the pages that WeChat shows for it. */
export const useAuthorization = (shop: Shop) =>
  useMutation({ mutationFn: () => unwrap(of.authorizations.$post({ param: { shopId: shop.id } })) })

/** Keeps and publishes the menu; `seenAt` is the `savedAt` it starts from. */
export const useMenuDeeds = (shop: Shop) => {
  const queries = useQueryClient()
  const param = { shopId: shop.id }
  const onSuccess = (menu: Menu) => queries.setQueryData(menuQuery(shop).queryKey, menu)
  return {
    save: useMutation({
      mutationFn: (json: { buttons: Buttons; seenAt: string | null }) =>
        unwrap(of.menu.$put({ param, json })),
      onSuccess,
    }),
    publish: useMutation({
      mutationFn: (seenAt: string | null) => unwrap(of.menu.publications.$post({ param, json: { seenAt } })),
      onSuccess,
    }),
  }
}
