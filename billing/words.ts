/** What merchants and visitors read about plans. */
export const words = {
  plans: {
    trial: { name: '试用', promise: '先看看，选好版本再开张' },
    basic: { name: '基础版', promise: '刚起步的小店，一个人也管得过来' },
    pro: { name: '专业版', promise: '有团队、要做营销和会员的店' },
    flagship: { name: '旗舰版', promise: '货多人多、要按自己的方式定制的品牌' },
  },
  kinds: { products: '商品', employees: '员工', storage: '图片空间' },
  functions: {
    storefront: '微信商城上线营业',
    decoration: '模板与拖拽装修',
    wechatPay: '微信支付直接进自己的商户号',
    overview: '经营概况',
    coupons: '优惠券与满减',
    campaigns: '秒杀、拼团、限时折扣',
    memberLevels: '会员等级与积分',
    insights: '数据分析与导出',
    customBlocks: '自定义装修组件',
    openApi: '开放接口',
  },
  invoiceNote: (plan: string) => `万铺${plan}`,
} as const
