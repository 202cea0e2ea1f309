/** What the catalog says to people. */
export const words = {
  states: { listed: '出售中', unlisted: '仓库中' },
  export: {
    name: '商品',
    head: ['商品', '分类', '规格', '编码', '价格', '可售库存', '占用库存', '商品销量', '状态'],
  },
} as const
