export const words = {
  undecorated: { title: '店铺正在布置中', text: '首页还没有装修好，可以先看看全部商品。', all: '全部商品' },
} as const
