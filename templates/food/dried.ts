import { onFloor, onPodium, together } from '../studio.ts'
import { clay, clayStage, moss, mossStage, shiitake, stone, wheat } from './grounds.ts'
import { option, produce } from './produce.ts'

export const dried = [
  produce({
    key: 'flower-mushroom',
    categories: ['staples', 'mushrooms'],
    title: '高山椴木花菇 肉厚香浓 剪脚干货',
    subtitle: '冷风里裂出的白花纹，一斤只挑三两',
    shots: [
      onFloor(
        [
          { icon: 'basket', x: 0.4, y: 0.78, size: 0.56 },
          { icon: 'brown-mushroom', x: 0.7, y: 0.84, size: 0.28, tone: shiitake },
          { icon: 'brown-mushroom', x: 0.87, y: 0.89, size: 0.18, tone: shiitake, flip: true },
          { icon: 'brown-mushroom', x: 0.16, y: 0.89, size: 0.17, tone: shiitake },
        ],
        moss,
      ),
      onPodium({ icon: 'brown-mushroom', size: 0.46, tone: shiitake }, clay, clayStage, [
        { icon: 'leafy-green', x: 0.16, y: 0.9, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'pot-of-food', x: 0.42, y: 0.82, size: 0.54 },
          { icon: 'brown-mushroom', x: 0.76, y: 0.87, size: 0.24, tone: shiitake },
          { icon: 'herb', x: 0.9, y: 0.9, size: 0.2 },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '100g', '250g', '500g')],
    priceFen: 3900,
    marketPriceFen: 5200,
    weightGrams: 160,
    stock: 70,
    differences: { '250g': { fen: 5000, grams: 180 }, '500g': { fen: 13000, grams: 450 } },
    story: [
      '椴木放在海拔一千米的林子里，三年才出菇。冬天的冷风把菌盖吹裂，裂口处长出白色花纹，才叫花菇。',
      '手工剪脚，不带长柄压秤。泡发后一朵有掌心大，汤色清亮。',
    ],
    label: [
      ['产地', '湖北 · 神农架'],
      ['配料', '花菇 100%'],
      ['等级', '菇盖 4–6 cm，剪脚'],
      ['保质期', '18 个月'],
    ],
    eating: ['冷水泡 3 小时，泡菇水留着煮汤', '和鸡、排骨同炖，或切片炒腊肉'],
    storage: ['密封冷藏最佳，常温请避潮', '开袋后三个月内吃完'],
    sold: 2207,
  }),
  produce({
    key: 'matsutake-crisps',
    categories: ['leisure', 'snacks'],
    title: '菌菇脆 低温真空脱水 混合装',
    subtitle: '香菇、秋葵、胡萝卜，咔嚓一口',
    shots: [
      together(
        [
          { icon: 'brown-mushroom', x: 0.34, y: 0.34, size: 0.3, rotate: -14, tone: shiitake },
          { icon: 'brown-mushroom', x: 0.66, y: 0.6, size: 0.26, rotate: 18, tone: shiitake },
          { icon: 'carrot', x: 0.68, y: 0.28, size: 0.28, rotate: 8 },
          { icon: 'pea-pod', x: 0.34, y: 0.7, size: 0.3, rotate: -10 },
          { icon: 'bell-pepper', x: 0.8, y: 0.82, size: 0.18, rotate: 16 },
        ],
        { wall: '#e9dfc6', light: 'leaves' },
        '#f7f1df',
      ),
      onPodium({ icon: 'bowl-with-spoon', size: 0.46, tone: ['#5d6b50', '#dfe6cf'] }, moss, mossStage, [
        { icon: 'brown-mushroom', x: 0.82, y: 0.9, size: 0.2, tone: shiitake },
        { icon: 'carrot', x: 0.16, y: 0.91, size: 0.2 },
      ]),
    ],
    options: [option('口味', '原味', '芥末', '藤椒'), option('规格', '80g', '80g × 3')],
    priceFen: 1990,
    marketPriceFen: 2690,
    weightGrams: 130,
    stock: 110,
    differences: { '80g × 3': { fen: 3500, grams: 240 }, 芥末: { none: true } },
    story: [
      '真空低温脱水 8 小时，不是油炸的膨化。看得见的菌褶，吃得出的菇香。',
      '办公室下午四点那一包，分给同事之前先藏一把。',
    ],
    label: [
      ['产地', '福建 · 古田'],
      ['配料', '香菇、秋葵、胡萝卜、植物油、麦芽糖、食用盐'],
      ['保质期', '9 个月'],
      ['生产许可', 'SC 证编号见包装'],
    ],
    eating: ['开袋即食', '掰碎撒在粥和沙拉上'],
    storage: ['阴凉干燥处，开袋后当天吃完最脆'],
    sold: 4511,
    badge: '新口味',
  }),
  produce({
    key: 'dried-chili',
    categories: ['staples', 'seasoning'],
    title: '贵州灯笼椒 二荆条 干辣椒 去把晒干',
    subtitle: '太阳底下晒足七天，香过于辣',
    shots: [
      together(
        [
          { icon: 'hot-pepper', hue: 16, x: 0.36, y: 0.4, size: 0.44, rotate: -24 },
          { icon: 'hot-pepper', hue: 16, x: 0.62, y: 0.56, size: 0.4, rotate: 22 },
          { icon: 'garlic', x: 0.24, y: 0.76, size: 0.22, rotate: -8 },
          { icon: 'hot-pepper', hue: 16, x: 0.8, y: 0.26, size: 0.24, rotate: 64 },
        ],
        { wall: '#ecd9c4', light: 'window' },
        '#f8efe2',
      ),
      onPodium(
        { icon: 'hot-pepper', hue: 16, size: 0.42, rotate: 0 },
        stone,
        { disc: '#d8c3b4', podium: '#f4ece4' },
        [
          { icon: 'garlic', x: 0.84, y: 0.9, size: 0.2 },
          { icon: 'ginger-root', x: 0.14, y: 0.92, size: 0.2 },
        ],
      ),
    ],
    options: [
      option('品种', '灯笼椒（香）', '二荆条（微辣）', '小米辣（特辣）'),
      option('规格', '100g', '500g'),
    ],
    priceFen: 1280,
    marketPriceFen: 1680,
    weightGrams: 130,
    stock: 140,
    differences: { '500g': { fen: 4000, grams: 420 }, '小米辣（特辣）': { fen: 200 } },
    story: [
      '遵义的辣椒先论香，再论辣。灯笼椒做底，二荆条提色，小米辣收尾，三样凑在一起就是一碗好油辣子。',
      '去把、筛籽、去灰，倒出来就能用。',
    ],
    label: [
      ['产地', '贵州 · 遵义'],
      ['配料', '辣椒 100%'],
      ['保质期', '12 个月'],
    ],
    eating: ['剪段温油炸香，做油泼辣子', '火锅底料、卤味、泡菜'],
    storage: ['密封防潮，夏天放冰箱防虫'],
    sold: 986,
  }),
  produce({
    key: 'yellow-ginger',
    categories: ['fresh', 'vegetables'],
    title: '罗平小黄姜 带泥现挖 姜味浓',
    subtitle: '拍一块下锅，整个厨房都醒了',
    shots: [
      onPodium({ icon: 'ginger-root', size: 0.44 }, clay, clayStage, [
        { icon: 'leafy-green', x: 0.84, y: 0.91, size: 0.2 },
      ]),
      onFloor(
        [
          { icon: 'ginger-root', x: 0.36, y: 0.8, size: 0.44 },
          { icon: 'teacup-without-handle', x: 0.7, y: 0.84, size: 0.34 },
          { icon: 'lemon', x: 0.88, y: 0.9, size: 0.16 },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '2.5 斤', '5 斤')],
    priceFen: 1880,
    marketPriceFen: 2580,
    weightGrams: 1350,
    stock: 80,
    differences: { '5 斤': { fen: 1500, grams: 1250 } },
    story: [
      '云南罗平的红土，长出来的姜个头小、纤维细、辣味足。带着泥寄给你，能放一个冬天。',
      '冬天睡前切五片，加红糖煮十分钟，手脚会慢慢热起来。',
    ],
    label: [
      ['产地', '云南 · 罗平'],
      ['规格', '带泥净重，误差 ± 5%'],
      ['保鲜期', '阴凉处约 90 天'],
    ],
    eating: ['红糖姜茶、姜汁撞奶', '炒菜去腥、腌鱼腌肉'],
    storage: ['不要水洗，沙土埋藏或纸袋通风保存'],
    sold: 1735,
  }),
]
