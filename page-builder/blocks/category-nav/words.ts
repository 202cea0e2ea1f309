export const words = {
  name: '分类导航',
  keywords: ['分类', '导航', '图标'],
  fields: {
    source: '显示哪些分类',
    categories: '选择分类',
    shape: '图标形状',
    columns: '手机上每行',
    unit: '个',
  },
  sources: { all: '全部一级分类', manual: '自己挑选' },
  shapes: { circle: '圆形', tile: '方块', card: '卡片' },
  presets: { circle: '圆形图标', tile: '方块图标', card: '卡片' },
  sample: ['上衣', '裙子', '裤子', '鞋履', '配饰'],
  label: '商品分类',
} as const
