export const words = {
  name: '图文',
  keywords: ['文字', '富文本', '说明'],
  fields: { html: '内容', look: '背景' },
  looks: { plain: '无背景', card: '卡片' },
  html: '<h3>购物须知</h3><p>所有商品现货发出，签收后 7 天内可退换。</p>',
  presets: { plain: '文字', card: '卡片文字' },
} as const
