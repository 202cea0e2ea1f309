import { expect, test } from 'vitest'
import { menuShape } from '@wanpu/wechat/account/menu'
import { firstMenu, wordedForWechat } from './menu-wording.ts'

const shopUrl = 'https://yunshang.wanpu.example'

test('the menu a shop begins with leads to its home, its goods and the member’s own page', () => {
  const menu = wordedForWechat(firstMenu(), shopUrl)
  expect(menu).toEqual([
    { type: 'view', name: '首页', url: `${shopUrl}/` },
    { type: 'view', name: '商城', url: `${shopUrl}/categories` },
    { type: 'view', name: '我的', url: `${shopUrl}/me` },
  ])
  expect(menuShape.safeParse(menu).success).toBe(true)
})

test('a button with entries leads nowhere itself', () => {
  const program = { kind: 'program' as const, appid: 'wx1', pagepath: 'pages/index', url: `${shopUrl}/` }
  const menu = wordedForWechat(
    [
      {
        name: '服务',
        to: { kind: 'page', page: 'home' },
        entries: [
          { name: '我的订单', to: { kind: 'page', page: 'orders' } },
          { name: '门店', to: { kind: 'address', url: 'https://map.example/a?b=1&c=2' } },
          { name: '小程序', to: program },
        ],
      },
    ],
    shopUrl,
  )
  expect(menu).toEqual([
    {
      name: '服务',
      sub_button: [
        { type: 'view', name: '我的订单', url: `${shopUrl}/orders` },
        { type: 'view', name: '门店', url: 'https://map.example/a?b=1&c=2' },
        { type: 'miniprogram', name: '小程序', url: `${shopUrl}/`, appid: 'wx1', pagepath: 'pages/index' },
      ],
    },
  ])
  expect(menuShape.safeParse(menu).success).toBe(true)
})
