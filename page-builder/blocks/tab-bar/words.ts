export const words = {
  name: '底部导航',
  keywords: ['底部', '导航', '菜单'],
  fields: { items: '按钮', icon: '图标', label: '文字' },
  icons: {
    home: '首页',
    category: '分类',
    search: '搜索',
    cart: '购物车',
    orders: '订单',
    me: '我的',
    chat: '客服',
  },
  label: '底部导航',
  presets: { four: '四个按钮', five: '五个按钮' },
  tooMany: '一个页面只放一个底部导航',
} as const
