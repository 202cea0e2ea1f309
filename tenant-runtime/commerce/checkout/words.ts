/** What checkout says to people. */
export const words = {
  problems: {
    unlisted: '商品已下架',
    'sold-out': '商品已售罄',
    short: '库存不足，请减少数量',
    unreachable: '有商品不支持配送到该地址',
  },
} as const
