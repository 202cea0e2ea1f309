import { onFloor, onPodium } from '../studio.ts'
import { clay, clayStage, moss, stone, wheat, wheatStage } from './grounds.ts'
import { option, produce } from './produce.ts'

export const grains = [
  produce({
    key: 'new-rice',
    categories: ['staples', 'grains'],
    title: '五常稻花香 2 号 当季新米 现磨现发',
    subtitle: '下单才碾，米香要趁新鲜',
    shots: [
      onPodium({ icon: 'cooked-rice', hue: 16, size: 0.44 }, wheat, wheatStage, [
        { icon: 'sheaf-of-rice', x: 0.86, y: 0.9, size: 0.34 },
      ]),
      onFloor(
        [
          { icon: 'sheaf-of-rice', x: 0.2, y: 0.8, size: 0.5 },
          { icon: 'cooked-rice', hue: 16, x: 0.5, y: 0.84, size: 0.42 },
          { icon: 'rice-ball', x: 0.82, y: 0.87, size: 0.26 },
        ],
        stone,
      ),
      onFloor(
        [
          { icon: 'bento-box', x: 0.46, y: 0.84, size: 0.56 },
          { icon: 'chopsticks', x: 0.85, y: 0.86, size: 0.36 },
        ],
        moss,
      ),
    ],
    options: [option('规格', '2.5kg', '5kg', '10kg')],
    priceFen: 4590,
    marketPriceFen: 5900,
    weightGrams: 2600,
    stock: 64,
    differences: { '5kg': { fen: 3800, grams: 2500 }, '10kg': { fen: 11000, grams: 7600 } },
    story: [
      '黑土地一年一季，138 天的日照。每年十月新米下来，我们才开始卖，卖完等明年。',
      '米粒细长，煮出来有爆米花的香。凉了不回生，适合带饭。',
    ],
    label: [
      ['产地', '黑龙江 · 五常'],
      ['品种', '五优稻 4 号（稻花香 2 号）'],
      ['保质期', '12 个月（夏季 6 个月）'],
      ['执行标准', 'GB/T 19266'],
    ],
    eating: ['米水比 1 : 1.1，浸泡 20 分钟再煮', '煮好焖 10 分钟，从底部翻松'],
    storage: ['真空装开封后放冰箱，一个月内吃完', '放几瓣花椒防虫'],
    sold: 5127,
    badge: '新米',
  }),
  produce({
    key: 'buckwheat-noodles',
    categories: ['staples', 'grains'],
    title: '手工荞麦挂面 0 添加 粗粮低脂',
    subtitle: '荞麦粉占六成，煮不糊汤',
    shots: [
      onPodium({ icon: 'steaming-bowl', size: 0.48, tone: ['#4a3b33', '#efe2cf'] }, clay, clayStage, [
        { icon: 'egg', x: 0.85, y: 0.9, size: 0.15 },
      ]),
      onFloor(
        [
          { icon: 'steaming-bowl', x: 0.4, y: 0.8, size: 0.46, tone: ['#4a3b33', '#efe2cf'] },
          { icon: 'leafy-green', x: 0.72, y: 0.86, size: 0.26 },
          { icon: 'brown-mushroom', x: 0.88, y: 0.9, size: 0.16, tone: ['#4d2e1d', '#f0d9b8'] },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '400g × 2', '400g × 5')],
    priceFen: 2580,
    marketPriceFen: 3280,
    weightGrams: 860,
    stock: 95,
    differences: { '400g × 5': { fen: 3100, grams: 1250 } },
    story: [
      '六成荞麦、四成小麦，这是能挂住面的极限。挂在竹竿上阴干两天，比烘干的有嚼劲。',
      '配料表只有三样：荞麦粉、小麦粉、水。',
    ],
    label: [
      ['产地', '山西 · 右玉'],
      ['配料', '荞麦粉（60%）、小麦粉、水'],
      ['保质期', '12 个月'],
      ['执行标准', 'LS/T 3212'],
    ],
    eating: ['沸水下锅煮 5 分钟，过凉水更筋道', '麻酱凉拌，或菌菇汤面'],
    storage: ['阴凉干燥处，开袋后密封'],
    sold: 1862,
  }),
]
