import { onFloor, onPodium, together } from '../studio.ts'
import { clay, clayStage, moss, stone, stoneStage, wheat, wheatStage } from './grounds.ts'
import { option, produce } from './produce.ts'

export const staples = [
  produce({
    key: 'new-rice',
    categories: ['grains'],
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
    categories: ['grains'],
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
  produce({
    key: 'smoked-bacon',
    categories: ['cured'],
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
    categories: ['cured'],
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
  produce({
    key: 'peanuts',
    categories: ['snacks'],
    title: '沙炒小粒红皮花生 现炒现发',
    subtitle: '河沙翻炒 40 分钟，不加一滴油',
    shots: [
      onPodium({ icon: 'peanuts', size: 0.46 }, stone, stoneStage),
      onFloor(
        [
          { icon: 'peanuts', x: 0.34, y: 0.82, size: 0.42 },
          { icon: 'beer-mug', x: 0.7, y: 0.84, size: 0.44 },
        ],
        clay,
      ),
    ],
    options: [option('口味', '原味', '蒜香', '五香', '麻辣'), option('规格', '500g', '1.5kg')],
    priceFen: 1990,
    marketPriceFen: 2580,
    weightGrams: 560,
    stock: 130,
    differences: { '1.5kg': { fen: 3200, grams: 1050 } },
    story: [
      '小粒花生油足，红皮越薄越香。河沙洗三遍，翻炒四十分钟，摊凉了才有那一声脆。',
      '每天下午炒，晚上发。收到三天内吃最好。',
    ],
    label: [
      ['产地', '安徽 · 固镇'],
      ['配料', '花生、食用盐（原味不含盐）'],
      ['保质期', '6 个月'],
    ],
    eating: ['开袋即食', '碾碎拌凉菜、做宫保鸡丁'],
    storage: ['密封防潮，回软了烤箱 120℃ 烘 8 分钟'],
    sold: 3351,
  }),
  produce({
    key: 'chestnut',
    categories: ['snacks'],
    title: '迁西板栗 生栗子 油皮易剥 粉糯香甜',
    subtitle: '燕山红土里长的，一口一个',
    shots: [
      onPodium({ icon: 'chestnut', size: 0.42 }, clay, clayStage, [
        { icon: 'chestnut', x: 0.14, y: 0.92, size: 0.18 },
        { icon: 'chestnut', x: 0.86, y: 0.9, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'basket', x: 0.42, y: 0.78, size: 0.54 },
          { icon: 'chestnut', x: 0.72, y: 0.85, size: 0.22 },
          { icon: 'chestnut', x: 0.88, y: 0.89, size: 0.16 },
          { icon: 'fallen-leaf', x: 0.16, y: 0.89, size: 0.2 },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '1kg', '2.5kg')],
    priceFen: 2680,
    marketPriceFen: 3480,
    weightGrams: 1080,
    stock: 0,
    differences: { '2.5kg': { fen: 3200, grams: 1550 } },
    story: [
      '只收自然落地的栗子。打下来的早两周，但差一口甜。',
      '底部划一刀，加冰糖和水，电饭锅也能煮出糖炒的味道。',
    ],
    label: [
      ['产地', '河北 · 迁西'],
      ['规格', '每斤 55–65 粒'],
      ['保鲜期', '冷藏 30 天'],
    ],
    eating: ['糖炒、清煮、炖鸡', '去壳冷冻，随取随用'],
    storage: ['0–4℃ 冷藏，袋口留缝透气'],
    sold: 1590,
  }),
]
