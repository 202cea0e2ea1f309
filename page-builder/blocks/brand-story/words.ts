export const words = {
  name: '品牌故事',
  keywords: ['品牌', '故事', '关于我们'],
  fields: {
    points: '要点',
    pointTitle: '要点',
    layout: '排列',
  },
  layouts: { side: '左右', center: '居中' },
  title: '我们的故事',
  text: '我们是一家小店，把自己喜欢、用得放心的东西分享给你。每一件都由我们亲手挑选、打包、发出。',
  presets: { side: '图文左右', center: '图文居中' },
} as const
