import { onFloor, onPodium, together } from '../studio.ts'
import { clay, clayStage, moss, stone, wheat } from './grounds.ts'
import { option, produce } from './produce.ts'

export const cured = [
  produce({
    key: 'smoked-bacon',
    categories: ['staples', 'cured'],
    title: '柴火烟熏腊肉 土猪五花 农家柏枝慢熏 30 天',
    subtitle: '肥肉透亮，蒸一片油就出来了',
    shots: [
      together(
        [
          { icon: 'bacon', hue: 16, x: 0.44, y: 0.42, size: 0.56, rotate: -6 },
          { icon: 'garlic', x: 0.78, y: 0.7, size: 0.22, rotate: 10 },
          { icon: 'herb', x: 0.24, y: 0.78, size: 0.26, rotate: -16 },
        ],
        { wall: '#e6d5c0', light: 'window' },
        '#f6ecdd',
      ),
      onPodium({ icon: 'cut-of-meat', hue: 16, size: 0.44 }, clay, clayStage, [
        { icon: 'hot-pepper', hue: 16, x: 0.85, y: 0.91, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'shallow-pan-of-food', x: 0.44, y: 0.84, size: 0.5 },
          { icon: 'cooked-rice', hue: 16, x: 0.8, y: 0.88, size: 0.28 },
        ],
        stone,
      ),
    ],
    options: [option('部位', '五花', '后腿（偏瘦）'), option('规格', '500g', '1kg')],
    priceFen: 5980,
    marketPriceFen: 7600,
    weightGrams: 600,
    stock: 40,
    differences: { '1kg': { fen: 5400, grams: 520 }, '后腿（偏瘦）': { fen: 400 } },
    story: [
      '冬月杀猪，腊月上炕。柏枝、橘皮、甘蔗渣，慢火熏够三十天，外皮是酱色，切开是琥珀色。',
      '养满十个月的土猪，吃红薯藤和玉米，肥膘厚却不腻。',
    ],
    label: [
      ['产地', '四川 · 青川'],
      ['配料', '猪肉、食用盐、白酒、花椒'],
      ['保质期', '真空 180 天'],
      ['生产许可', 'SC 证编号见包装'],
    ],
    eating: ['温水洗净，整块蒸 30 分钟再切', '炒蒜苗、炒菌菇、焖饭'],
    storage: ['冷藏三个月，冷冻一年', '表面出盐霜属正常'],
    sold: 2643,
    badge: '年味',
  }),
  produce({
    key: 'forest-eggs',
    categories: ['staples', 'cured'],
    title: '林下散养土鸡蛋 谷物喂养 当日现捡',
    subtitle: '蛋黄能用筷子夹起来',
    shots: [
      onFloor(
        [
          { icon: 'basket', x: 0.4, y: 0.76, size: 0.52 },
          { icon: 'egg', x: 0.68, y: 0.84, size: 0.2 },
          { icon: 'egg', x: 0.84, y: 0.88, size: 0.17, tone: ['#a8703f', '#f3dcc0'] },
          { icon: 'egg', x: 0.16, y: 0.88, size: 0.17, tone: ['#a8703f', '#f3dcc0'] },
        ],
        wheat,
      ),
      onPodium({ icon: 'egg', size: 0.4 }, moss, { disc: '#c9d5ab', podium: '#eef0de' }, [
        { icon: 'chicken', x: 0.14, y: 0.92, size: 0.24 },
      ]),
      onFloor(
        [
          { icon: 'cooking', x: 0.46, y: 0.84, size: 0.56 },
          { icon: 'tomato', hue: 16, x: 0.84, y: 0.89, size: 0.18 },
        ],
        stone,
      ),
    ],
    options: [option('规格', '20 枚', '30 枚', '60 枚')],
    priceFen: 3290,
    marketPriceFen: 4200,
    weightGrams: 1150,
    stock: 75,
    differences: { '30 枚': { fen: 1400, grams: 550 }, '60 枚': { fen: 5200, grams: 2200 } },
    story: [
      '一亩林子只养四十只，白天刨虫吃草，傍晚喂一顿玉米。鸡跑得多，蛋下得少，一天一枚都算勤快。',
      '珍珠棉一枚一格，摔到地上也不破。路上真破了，我们一枚赔两枚。',
    ],
    label: [
      ['产地', '浙江 · 安吉'],
      ['规格', '每枚 40–50 g，大小不一'],
      ['保质期', '常温 30 天，冷藏 45 天'],
    ],
    eating: ['水煮 8 分钟，蛋黄微微流心', '蒸蛋加 1.5 倍温水'],
    storage: ['大头朝上冷藏，不要水洗'],
    sold: 6034,
  }),
]
