/** The list of what is left to do before a shop opens; it ticks itself. */
export const words = {
  title: '开张清单',
  done: (done: number, all: number) => `已完成 ${done} / ${all}`,
  finished: '已完成',
  open: '未完成',
  steps: {
    plan: { name: '选套餐', text: '选好版本并付款，店铺才能上线。' },
    wechat: { name: '公众号授权', text: '把店铺接到你的公众号。' },
    profile: { name: '店铺信息', text: '写上简介和客服电话。' },
    decoration: { name: '店铺装修', text: '改好首页并发布一次。' },
    products: { name: '商品', text: '上架一件自己的商品，或改好一件示例。' },
    payment: { name: '支付设置', text: '填入自己的微信支付商户号。' },
    shipping: { name: '物流设置', text: '填好发货地址和运费。' },
    review: { name: '提交审核', text: '通过后店铺就能开张。' },
  },
} as const
