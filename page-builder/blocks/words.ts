/** Words that several blocks, or the room itself, say. */
export const words = {
  issues: {
    tooManyBlocks: (max: number) => `一个页面最多放 ${max} 个组件`,
    tooLarge: '页面内容太多，请删去一些再保存',
    unknownBlock: (type: string) => `暂时无法显示这个组件（${type}），内容已为您保留`,
    tooDeep: '组件嵌套太深，请移到外层',
    notHere: (type: string) => `这里不能放置该组件（${type}）`,
  },
  fields: {
    title: '标题',
    subtitle: '副标题',
    text: '文字',
    picture: '图片',
    alt: '图片说明',
    altHelp: '图片无法显示时，读屏软件会读出这段文字',
    link: '点击后打开',
    align: '标题位置',
    more: '查看更多',
    moreHelp: '显示在标题右侧',
    look: '样式',
    eyebrow: '小标题',
    button: '按钮文字',
    ink: '文字颜色',
    ratio: '图片比例',
  },
  inks: { light: '浅色', dark: '深色' },
  aligns: { left: '居左', center: '居中' },
  ratios: { square: '1:1', photo: '3:2', wide: '15:7', strip: '5:2' },
  more: '查看更多',
  price: {
    now: (yuan: string) => `¥${yuan}`,
    was: '原价',
  },
  sold: (count: number) => `已售 ${manyAs(count)}`,
  soldOut: '已售罄',
} as const

/** 1.2万 for 12,345. */
const manyAs = (count: number): string =>
  count < 10_000 ? String(count) : `${(Math.floor(count / 1000) / 10).toString()}万`
