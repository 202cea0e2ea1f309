import type { Menu } from '@wanpu/wechat'
import type { MenuDraft, MenuEntry, menuPages } from './inputs.ts'
import { words } from './words.ts'

type Page = (typeof menuPages)[number]

const paths: Record<Page, string> = {
  home: '/',
  mall: '/categories',
  cart: '/cart',
  orders: '/orders',
  me: '/me',
}

const opening = (['home', 'mall', 'me'] as const).map((page) => ({
  name: words.menu[page],
  to: { kind: 'page' as const, page },
  entries: [],
}))

/** What a shop begins with. */
export const firstMenu = (): MenuDraft => structuredClone(opening)

/** A merchant's menu in WeChat's words, for the shop at `shopUrl`. */
export const wordedForWechat = (draft: MenuDraft, shopUrl: string): Menu =>
  draft.map((button) =>
    button.entries.length > 0
      ? { name: button.name, sub_button: button.entries.map((entry) => buttonOf(entry, shopUrl)) }
      : buttonOf(button, shopUrl),
  )

const buttonOf = ({ name, to }: MenuEntry, shopUrl: string) => {
  switch (to.kind) {
    case 'page':
      return { type: 'view' as const, name, url: shopUrl + paths[to.page] }
    case 'address':
      return { type: 'view' as const, name, url: to.url }
    case 'program':
      return { type: 'miniprogram' as const, name, url: to.url, appid: to.appid, pagepath: to.pagepath }
  }
}
