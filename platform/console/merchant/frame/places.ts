import { words } from './words.ts'

/** Where one can go in a shop. */
export type Place =
  | '/$shopId'
  | '/$shopId/decoration'
  | '/$shopId/orders'
  | '/$shopId/products'
  | '/$shopId/categories'
  | '/$shopId/shop-info'
  | '/$shopId/members'
  | '/$shopId/payments/parked'
  | '/$shopId/shipping'
  | '/$shopId/plan'

export interface Entry {
  to: Place
  label: string
  /** Other words people may look for it by. */
  also: string
}
export interface Section {
  label: string
  /** A second caption between the section and its entries. */
  caption?: string
  icon: 'overview' | 'shop' | 'products' | 'orders' | 'members' | 'apps' | 'plan'
  entries: readonly Entry[]
}

const { places } = words

/** The navigation in the order merchants know. */
export const sections: readonly Section[] = [
  {
    label: places.overview,
    icon: 'overview',
    entries: [{ to: '/$shopId', label: places.overview, also: 'gaikuang overview' }],
  },
  {
    label: places.shop,
    icon: 'shop',
    entries: [
      {
        to: '/$shopId/shop-info',
        label: places.shopInfo,
        also: 'dianpu shop logo 标志 简介 主题色 承诺 备案',
      },
      { to: '/$shopId/decoration', label: places.decoration, also: 'zhuangxiu decoration 首页 模板 页面' },
    ],
  },
  {
    label: places.products,
    icon: 'products',
    entries: [
      { to: '/$shopId/products', label: places.productList, also: 'shangpin products 库存 上架 下架' },
      { to: '/$shopId/categories', label: places.categories, also: 'fenlei categories 类目' },
    ],
  },
  {
    label: places.orders,
    icon: 'orders',
    entries: [
      { to: '/$shopId/orders', label: places.orderList, also: 'dingdan orders 发货 物流' },
      { to: '/$shopId/payments/parked', label: places.parked, also: 'yichang payments 退款 收款' },
    ],
  },
  {
    label: places.members,
    icon: 'members',
    entries: [{ to: '/$shopId/members', label: places.memberList, also: 'kehu members 会员' }],
  },
  {
    label: places.apps,
    caption: places.trade,
    icon: 'apps',
    entries: [{ to: '/$shopId/shipping', label: places.shipping, also: 'wuliu shipping 运费 快递' }],
  },
  {
    label: places.plan,
    icon: 'plan',
    entries: [{ to: '/$shopId/plan', label: places.plan, also: 'taocan plan 续费 升级 账单 发票 用量' }],
  },
]
