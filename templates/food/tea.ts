import { onFloor, onPodium } from '../studio.ts'
import { celadon, clay, clayStage, enamel, moss, mossStage, stone, zisha } from './grounds.ts'
import { option, produce } from './produce.ts'

const storage = ['绿茶密封冷藏，红茶常温避光', '远离异味，开袋后两个月内喝完']

export const tea = [
  produce({
    key: 'green-tea',
    categories: ['leisure', 'tea'],
    title: '明前高山云雾绿茶 一芽一叶 手工炒青',
    subtitle: '海拔 900 米，四月五日前采完',
    shots: [
      onPodium({ icon: 'teapot', size: 0.48, tone: celadon }, moss, mossStage, [
        { icon: 'herb', x: 0.86, y: 0.9, size: 0.22 },
      ]),
      onFloor(
        [
          { icon: 'teapot', x: 0.36, y: 0.78, size: 0.44, tone: celadon },
          { icon: 'teacup-without-handle', x: 0.7, y: 0.86, size: 0.3 },
          { icon: 'leaf-fluttering-in-wind', x: 0.78, y: 0.3, size: 0.18, floats: true },
        ],
        stone,
      ),
      {
        ...onFloor([{ icon: 'teacup-without-handle', x: 0.5, y: 0.82, size: 0.62 }], moss, 0.66),
        zoom: { by: 1.35, x: 0.5, y: 0.52 },
      },
    ],
    options: [option('等级', '一级', '特级'), option('规格', '50g', '125g 罐装')],
    priceFen: 6800,
    marketPriceFen: 8800,
    weightGrams: 120,
    stock: 36,
    differences: { 特级: { fen: 5000 }, '125g 罐装': { fen: 8200, grams: 160 } },
    story: [
      '茶园在云线上面，早上采茶要打着手电。一斤干茶，四万个芽头。',
      '老谭炒了三十一年茶，铁锅 180 度，全凭手试。豆香、兰花香，第三泡最好喝。',
    ],
    label: [
      ['产地', '安徽 · 岳西'],
      ['配料', '茶树鲜叶'],
      ['采摘', '2026 年清明前'],
      ['保质期', '18 个月'],
      ['执行标准', 'GB/T 14456.1'],
    ],
    eating: ['3g 茶，85℃ 水，出汤 20 秒', '玻璃杯上投法，看芽叶立起来'],
    storage,
    sold: 1308,
    badge: '明前',
  }),
  produce({
    key: 'sun-black-tea',
    categories: ['leisure', 'tea'],
    title: '古树晒红 日光萎凋 蜜香红茶',
    subtitle: '百年老树，越放越甜',
    shots: [
      onPodium({ icon: 'teapot', size: 0.48, tone: zisha }, clay, clayStage),
      onFloor(
        [
          { icon: 'teapot', x: 0.34, y: 0.78, size: 0.42, tone: zisha },
          { icon: 'hot-beverage', x: 0.72, y: 0.86, size: 0.32, tone: ['#5b2413', '#f4e7d8'] },
          { icon: 'moon-cake', x: 0.52, y: 0.91, size: 0.2 },
        ],
        { wall: '#eadbc8', floor: '#b98f6b', light: 'window' },
      ),
    ],
    options: [option('规格', '100g 纸包', '200g 陶罐礼盒')],
    priceFen: 8800,
    marketPriceFen: 11800,
    weightGrams: 160,
    stock: 28,
    differences: { '200g 陶罐礼盒': { fen: 10200, grams: 640 } },
    story: [
      '不进烘箱，只晒太阳。晒红的香气不会一下子冲出来，要等到第二泡、第三泡，才慢慢打开。',
      '临沧的老茶树，树根底下长着蕨。放两年，花香会变成蜜香。',
    ],
    label: [
      ['产地', '云南 · 临沧'],
      ['配料', '云南大叶种茶鲜叶'],
      ['保质期', '适宜条件下可长期存放'],
      ['执行标准', 'GB/T 13738.2'],
    ],
    eating: ['5g 茶，95℃ 水，前三泡即冲即出', '煮着喝也好，可加两颗红枣'],
    storage,
    sold: 674,
  }),
  produce({
    key: 'barley-tea',
    categories: ['leisure', 'tea'],
    title: '焦香大麦茶 独立茶包 不含咖啡因',
    subtitle: '晚上也能喝的麦香',
    shots: [
      onFloor(
        [
          { icon: 'sheaf-of-rice', x: 0.24, y: 0.82, size: 0.44 },
          { icon: 'teacup-without-handle', x: 0.6, y: 0.82, size: 0.44, tone: enamel },
        ],
        { wall: '#f1e2bf', floor: '#d6b981', light: 'window' },
      ),
      onPodium({ icon: 'teacup-without-handle', size: 0.44, tone: enamel }, stone, {
        disc: '#dfd3b4',
        podium: '#f4efe0',
      }),
    ],
    options: [option('规格', '20 包', '60 包')],
    priceFen: 1690,
    marketPriceFen: 2290,
    weightGrams: 220,
    stock: 150,
    differences: { '60 包': { fen: 2600, grams: 400 } },
    story: [
      '大麦在铁锅里炒到开花，焦香从门口飘到村头。饭后一杯，解腻。',
      '三角茶包用玉米纤维，不含塑料，泡完可以埋进花盆。',
    ],
    label: [
      ['产地', '江苏 · 盐城'],
      ['配料', '大麦 100%'],
      ['保质期', '18 个月'],
    ],
    eating: ['沸水焖泡 5 分钟，可续水两次', '夏天放凉冷藏，就是麦香冰茶'],
    storage: ['阴凉干燥，开袋后封口夹好'],
    sold: 2980,
  }),
]
