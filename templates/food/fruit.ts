import { onFloor, onPodium, together } from '../studio.ts'
import { clay, moss, mossStage, stone, wheat } from './grounds.ts'
import { option, produce } from './produce.ts'

const storage = ['收到先开箱透气', '软了放冰箱冷藏，三天内吃完']

export const fruit = [
  produce({
    key: 'kiwi',
    categories: ['fresh', 'fruit'],
    title: '周至猕猴桃 徐香绿心 树上熟 大果 12 枚',
    subtitle: '放软三天，酸甜刚刚好',
    shots: [
      onPodium({ icon: 'kiwi-fruit', size: 0.44 }, moss, mossStage, [
        { icon: 'kiwi-fruit', x: 0.86, y: 0.91, size: 0.2, flip: true },
      ]),
      together(
        [
          { icon: 'kiwi-fruit', x: 0.32, y: 0.34, size: 0.34, rotate: -12 },
          { icon: 'kiwi-fruit', x: 0.68, y: 0.42, size: 0.3, rotate: 24 },
          { icon: 'kiwi-fruit', x: 0.44, y: 0.72, size: 0.32, rotate: 8 },
          { icon: 'lime', x: 0.78, y: 0.76, size: 0.22, rotate: -10 },
        ],
        { wall: '#dfe6cc', light: 'leaves' },
        '#f3f4e4',
      ),
    ],
    options: [option('规格', '12 枚（约 2.5 斤）', '24 枚（约 5 斤）')],
    priceFen: 3590,
    marketPriceFen: 4590,
    weightGrams: 1400,
    stock: 58,
    differences: { '24 枚（约 5 斤）': { fen: 2800, grams: 1300 } },
    story: [
      '秦岭北坡的徐香，糖度到了 7 才下树。比别家晚二十天，但不用蘸糖。',
      '收到是硬的，和苹果放一起，三天就软。',
    ],
    label: [
      ['产地', '陕西 · 周至'],
      ['规格', '单果 90–110 g'],
      ['保鲜期', '常温 10 天，冷藏 30 天'],
    ],
    eating: ['软了对半切，用勺挖', '打酸奶、做沙拉'],
    storage,
    sold: 2890,
  }),
  produce({
    key: 'blueberries',
    categories: ['fresh', 'fruit'],
    title: '高原蓝莓 18mm+ 带霜现摘 顺丰冷链',
    subtitle: '早上摘，下午就上飞机',
    shots: [
      onPodium(
        { icon: 'blueberries', size: 0.46 },
        { wall: '#dfe0ec', floor: '#b4b6cf', light: 'soft' },
        { disc: '#c8cae0', podium: '#eeeef6' },
      ),
      onFloor(
        [
          { icon: 'blueberries', x: 0.32, y: 0.82, size: 0.38 },
          { icon: 'custard', x: 0.66, y: 0.86, size: 0.36 },
          { icon: 'herb', x: 0.88, y: 0.88, size: 0.2 },
        ],
        stone,
      ),
    ],
    options: [option('规格', '125g × 4 盒', '125g × 8 盒')],
    priceFen: 6900,
    marketPriceFen: 8900,
    weightGrams: 900,
    stock: 32,
    differences: { '125g × 8 盒': { fen: 5900, grams: 700 } },
    story: [
      '昆明周边海拔 1,900 米，昼夜温差十五度。果霜是它自己长的，别急着洗掉。',
      '18 毫米以上才装盒，一口一颗，会爆汁。',
    ],
    label: [
      ['产地', '云南 · 澄江'],
      ['规格', '单果 18 mm 以上'],
      ['保鲜期', '冷藏 7 天'],
    ],
    eating: ['吃前再洗，流水冲 10 秒', '冷冻成冰粒，夏天当零食'],
    storage: ['收到立刻冷藏，不要封死'],
    sold: 1177,
    badge: '冷链',
  }),
  produce({
    key: 'ugly-apples',
    categories: ['fresh', 'fruit'],
    title: '大凉山丑苹果 冰糖心 不套袋不打蜡 5 斤',
    subtitle: '样子丑，切开有蜜',
    shots: [
      onFloor(
        [
          { icon: 'basket', x: 0.4, y: 0.78, size: 0.54 },
          { icon: 'red-apple', hue: 16, x: 0.68, y: 0.84, size: 0.26 },
          { icon: 'red-apple', hue: 16, x: 0.86, y: 0.89, size: 0.2, flip: true },
        ],
        clay,
      ),
      onPodium({ icon: 'red-apple', hue: 16, size: 0.42 }, wheat, { disc: '#e8cf98', podium: '#f5e7c8' }, [
        { icon: 'honeybee', x: 0.8, y: 0.34, size: 0.1, floats: true },
      ]),
    ],
    options: [option('规格', '5 斤中果', '9 斤大果')],
    priceFen: 2990,
    marketPriceFen: 3990,
    weightGrams: 2700,
    stock: 85,
    differences: { '9 斤大果': { fen: 2900, grams: 2200 } },
    story: [
      '海拔 2,600 米，紫外线强，果皮有锈斑和晒痕，所以叫丑苹果。',
      '切开对着光看，果心一圈半透明，就是冰糖心。',
    ],
    label: [
      ['产地', '四川 · 盐源'],
      ['规格', '中果 70–75 mm，大果 80 mm 以上'],
      ['保鲜期', '常温 20 天，冷藏 60 天'],
    ],
    eating: ['洗净连皮吃', '切块煮水，加两片陈皮'],
    storage,
    sold: 4218,
  }),
  produce({
    key: 'sweet-potato',
    categories: ['fresh', 'vegetables'],
    title: '烟薯 25 号 沙地蜜薯 烤着流油',
    subtitle: '窖藏糖化 20 天再发',
    shots: [
      onPodium({ icon: 'roasted-sweet-potato', size: 0.44 }, clay, {
        disc: '#e4c2a6',
        podium: '#f5e6d8',
      }),
      onFloor(
        [
          { icon: 'roasted-sweet-potato', x: 0.34, y: 0.82, size: 0.4 },
          { icon: 'ear-of-corn', x: 0.68, y: 0.82, size: 0.42 },
          { icon: 'chestnut', x: 0.88, y: 0.9, size: 0.16 },
        ],
        wheat,
      ),
    ],
    options: [option('规格', '5 斤', '9 斤')],
    priceFen: 2290,
    marketPriceFen: 2990,
    weightGrams: 2650,
    stock: 100,
    differences: { '9 斤': { fen: 1500, grams: 2100 } },
    story: [
      '刚挖的红薯不甜，要在地窖里睡二十天，让淀粉慢慢变成糖。',
      '烤箱 200 度四十分钟，蜜汁会从裂口里渗出来，烤盘记得垫纸。',
    ],
    label: [
      ['产地', '河南 · 开封'],
      ['规格', '单个 150–350 g'],
      ['保鲜期', '阴凉处 30 天'],
    ],
    eating: ['烤箱 200℃ 烤 40 分钟', '空气炸锅 190℃ 烤 35 分钟'],
    storage: ['12–15℃ 通风，不要放冰箱', '不要水洗'],
    sold: 3720,
  }),
]
