import { onFloor, onPodium } from '../studio.ts'
import { clay, moss, stone, stoneStage, wheat, wheatStage } from './grounds.ts'
import { option, produce } from './produce.ts'

const label = (source: string, plant: string) =>
  [
    ['产地', source],
    ['蜜源', plant],
    ['配料', '蜂蜜，无任何添加'],
    ['波美度', '≥ 42.5，自然成熟封盖蜜'],
    ['保质期', '24 个月'],
    ['执行标准', 'GB 14963'],
  ] as const
const storage = ['阴凉避光处密封保存，取蜜用干燥的勺', '低温会结晶，属正常现象，40℃ 温水隔瓶化开即可']
const eating = ['温水冲调，水温不超过 60℃', '抹面包、拌酸奶、做腌料都合适', '一岁以内婴儿不要食用']

export const honey = [
  produce({
    key: 'wild-honey',
    categories: ['leisure', 'honey'],
    title: '秦岭百花土蜂蜜 中蜂封盖成熟蜜 一年一取',
    subtitle: '海拔 1,200 米，木桶土养',
    shots: [
      onPodium({ icon: 'honey-pot', size: 0.5 }, wheat, wheatStage, [
        { icon: 'honeybee', x: 0.79, y: 0.34, size: 0.13, floats: true },
        { icon: 'honeybee', x: 0.2, y: 0.46, size: 0.09, floats: true, flip: true },
      ]),
      onFloor(
        [
          { icon: 'honey-pot', x: 0.38, y: 0.78, size: 0.5 },
          { icon: 'bread', x: 0.7, y: 0.84, size: 0.34 },
          { icon: 'sunflower', x: 0.86, y: 0.74, size: 0.36 },
        ],
        moss,
      ),
      {
        ...onFloor([{ icon: 'honey-pot', x: 0.5, y: 0.84, size: 0.66 }], clay, 0.66),
        zoom: { by: 1.5, x: 0.52, y: 0.42 },
      },
    ],
    options: [option('规格', '250g 尝鲜装', '500g', '1kg 家庭装')],
    priceFen: 4900,
    marketPriceFen: 6900,
    weightGrams: 420,
    stock: 90,
    differences: { '500g': { fen: 3900, grams: 330 }, '1kg 家庭装': { fen: 10900, grams: 900 } },
    story: [
      '秦岭南坡的中蜂，住在掏空的老木桶里。一桶一年只取一次，取完还要留一半给它们过冬。',
      '春天的山桃、五月的漆树、入夏的五味子，都在这一罐里。每一年的味道都不一样，今年带一点药香。',
    ],
    label: label('陕西 · 佛坪', '百花（山桃、漆树、五味子等）'),
    eating,
    storage,
    sold: 3862,
    badge: '掌柜推荐',
  }),
  produce({
    key: 'acacia-honey',
    categories: ['leisure', 'honey'],
    title: '洋槐蜜 浅琥珀不易结晶 配木质搅蜜棒',
    subtitle: '五月槐花开，只采这十天',
    shots: [
      onPodium({ icon: 'jar', size: 0.46, tone: ['#b4761d', '#fdeec4'] }, stone, stoneStage, [
        { icon: 'blossom', x: 0.8, y: 0.84, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'jar', x: 0.34, y: 0.8, size: 0.44, tone: ['#b4761d', '#fdeec4'] },
          { icon: 'pancakes', x: 0.68, y: 0.86, size: 0.4 },
          { icon: 'honeybee', x: 0.62, y: 0.3, size: 0.11, floats: true },
        ],
        wheat,
      ),
      onFloor(
        [
          { icon: 'jar', x: 0.3, y: 0.76, size: 0.4, tone: ['#b4761d', '#fdeec4'] },
          { icon: 'jar', x: 0.66, y: 0.76, size: 0.4, tone: ['#7c4310', '#f0b95a'] },
          { icon: 'lemon', x: 0.48, y: 0.88, size: 0.2 },
        ],
        moss,
      ),
    ],
    options: [option('规格', '500g 单瓶', '500g × 2 礼盒')],
    priceFen: 6800,
    marketPriceFen: 8800,
    weightGrams: 760,
    stock: 60,
    differences: { '500g × 2 礼盒': { fen: 6200, grams: 820 } },
    story: [
      '槐花只开十天，下一场雨就谢。我们跟着花从关中走到陕北，追了三百公里。',
      '颜色浅，味道清，放进冰箱也不容易结晶，家里有小孩和老人的都喜欢。',
    ],
    label: label('陕西 · 麟游', '洋槐'),
    eating,
    storage,
    sold: 1429,
  }),
]
