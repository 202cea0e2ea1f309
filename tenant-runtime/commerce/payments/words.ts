/** What a payment, or a try of the account, is called in WeChat. */
export const words = {
  description: (title: string, pieces: number) => (pieces > 1 ? `${title} 等${pieces}件` : title),
  checkOrder: '收款设置检查（无需支付）',
} as const
