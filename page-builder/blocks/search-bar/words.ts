export const words = {
  name: '搜索框',
  keywords: ['搜索', '店名', '顶部'],
  fields: {
    placeholder: '提示文字',
    shape: '形状',
    showShop: '显示店铺头像和名称',
    sticky: '滚动时停在顶部',
    hot: '热搜词',
    hotHelp: '最多 6 个，点一下就搜',
  },
  shapes: { round: '圆角', square: '方角' },
  placeholder: '搜索商品',
  submit: '搜索',
  hot: '热搜词',
  presets: { plain: '搜索框', shop: '店名加搜索', hot: '搜索加热搜词' },
  sample: { shop: '小山货铺', hot: ['花茶', '蜂蜜', '菌菇'] },
  tooMany: '一个页面只放一个搜索框',
} as const
