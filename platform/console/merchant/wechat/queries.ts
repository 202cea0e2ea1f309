import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../ui/problem.ts'
import { platformApi } from '../api.ts'
import type { Shop } from '../shop.ts'

const of = platformApi.shops[':shopId'].wechat

const askAccount = (shop: Shop) => unwrap(of.$get({ param: { shopId: shop.id } }))
const askMenu = (shop: Shop) => unwrap(of.menu.$get({ param: { shopId: shop.id } }))

export type Account = NonNullable<Awaited<ReturnType<typeof askAccount>>['account']>
export type Menu = Awaited<ReturnType<typeof askMenu>>
export type Buttons = Menu['buttons']
export type Button = Buttons[number]
export type Target = Button['to']

/** The Official Account of a shop; asked again on each return, since WeChat changes it. */
export const accountQuery = (shop: Shop) =>
  queryOptions({
    queryKey: ['shop', shop.id, 'wechat'],
    queryFn: () => askAccount(shop),
    refetchOnMount: 'always',
  })

/** Never shown from memory: an editor must not start from an older menu. */
export const menuQuery = (shop: Shop) =>
  queryOptions({ queryKey: ['shop', shop.id, 'wechat', 'menu'], queryFn: () => askMenu(shop), gcTime: 0 })
