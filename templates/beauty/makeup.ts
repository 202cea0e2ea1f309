import { option } from '../goods.ts'
import { closeUp, lying, onFloor, onPodium, together } from '../studio.ts'
import {
  beautyGoods,
  coral,
  cream,
  creamStage,
  dew,
  honey,
  lilac,
  lilacStage,
  nude,
  petal,
  petalStage,
  plum,
  rouge,
} from './grounds.ts'

const label = (kind: string, finish: string, licence: string) =>
  [
    ['品类', kind],
    ['妆效', finish],
    ['备案编号', licence],
    ['净含量', '见外包装'],
    ['保质期', '未开封 36 个月，开封后 12 个月'],
    ['产地', '广东 · 广州'],
  ] as const
const removal = ['用卸妆油轻揉二十秒，再用温水洗净', '睡前一定卸干净']
const keep = ['盖紧，避开高温和直晒', '不与他人共用', '嘴唇或皮肤破损时停用']

export const makeup = [
  beautyGoods({
    key: 'velvet-lipstick',
    category: 'makeup',
    title: '丝绒哑光口红 显白不拔干 一笔成色',
    subtitle: '六支试色，留下这三支',
    shots: [
      onPodium({ icon: 'lipstick', size: 0.46, tone: rouge }, petal, petalStage, [
        { icon: 'kiss-mark', x: 0.78, y: 0.36, size: 0.2, floats: true },
      ]),
      together(
        [
          { icon: 'lipstick', x: 0.28, y: 0.5, size: 0.5, tone: rouge },
          { icon: 'lipstick', x: 0.5, y: 0.5, size: 0.5, tone: coral },
          { icon: 'lipstick', x: 0.72, y: 0.5, size: 0.5, tone: plum },
        ],
        cream,
        '#fffaf2',
      ),
      closeUp('lipstick', petal, { x: 0.5, y: 0.36 }, rouge),
    ],
    options: [option('色号', '01 浆果', '02 珊瑚', '03 梅子')],
    priceFen: 8900,
    marketPriceFen: 12900,
    weightGrams: 45,
    stock: 140,
    story: [
      '哑光，但不是砂纸。蜂蜡和荷荷巴油垫底，抿一下就匀，吃完饭补一笔就好。',
      '三个颜色都按黄皮调过：浆果提气色，珊瑚显年轻，梅子适合晚上。',
    ],
    facts: label('口红', '丝绒哑光', '粤G妆网备字 2026020118'),
    lists: { 怎么卸: removal, 小提醒: keep },
    sold: 6230,
    badge: '一周断货两次',
  }),
  beautyGoods({
    key: 'mirror-gloss',
    category: 'makeup',
    title: '镜面唇釉 水光不黏杯 淡淡蜜桃味',
    subtitle: '素颜一抹就出门',
    shots: [
      onPodium({ icon: 'lipstick', size: 0.44, tone: coral }, cream, creamStage, [
        { icon: 'peach', x: 0.8, y: 0.87, size: 0.22 },
      ]),
      onFloor(
        [
          { icon: 'mirror', x: 0.36, y: 0.8, size: 0.5 },
          { icon: 'lipstick', x: 0.68, y: 0.84, size: 0.4, tone: coral },
        ],
        petal,
      ),
    ],
    options: [option('色号', '蜜桃', '奶茶')],
    priceFen: 6900,
    marketPriceFen: 9900,
    weightGrams: 40,
    stock: 130,
    story: [
      '一层是水光，两层是玻璃。薄膜会自己贴住嘴唇，喝水只在杯口留一点点。',
      '味道很淡，涂完十分钟就散了，不会跟着你一整天。',
    ],
    facts: label('唇釉', '镜面水光', '粤G妆网备字 2026020226'),
    lists: { 怎么卸: removal, 小提醒: keep },
    sold: 2117,
  }),
  beautyGoods({
    key: 'nail-colour',
    category: 'makeup',
    title: '水性指甲油 可撕可擦 孕妈可用',
    subtitle: '没有刺鼻味',
    shots: [
      onPodium({ icon: 'nail-polish', size: 0.5, tone: nude }, lilac, lilacStage),
      lying('nail-polish', petal, nude, 0.66, -12),
    ],
    options: [option('颜色', '裸粉', '豆沙', '雾紫')],
    priceFen: 2900,
    marketPriceFen: 3900,
    weightGrams: 60,
    stock: 220,
    story: [
      '用水做溶剂，开盖没有味道，在办公室补也不会被看。十五分钟干透，一周后从边上撕下来就行。',
      '刷头是扁的，三笔一个指甲，手残也能涂平。',
    ],
    facts: label('指甲油', '微光', '粤G妆网备字 2026020309'),
    lists: { 怎么卸: ['从指甲根部掀起一角，整片撕下', '残留用温水泡一分钟擦去'], 小提醒: keep },
    sold: 3478,
  }),
  beautyGoods({
    key: 'silk-blush',
    category: 'makeup',
    title: '丝缎腮红 单色细闪 新手不下重手',
    subtitle: '轻轻一扫，像刚笑过',
    shots: [
      onPodium({ icon: 'cherry-blossom', size: 0.46 }, petal, petalStage),
      together(
        [
          { icon: 'cherry-blossom', x: 0.38, y: 0.46, size: 0.44 },
          { icon: 'mirror', x: 0.68, y: 0.6, size: 0.4 },
        ],
        lilac,
        '#f8f5fc',
      ),
    ],
    options: [option('色号', '樱粉', '杏桃')],
    priceFen: 7500,
    marketPriceFen: 9900,
    weightGrams: 70,
    stock: 110,
    story: [
      '粉磨得很细，上脸是一层气，不是两块红。手重的人扫三下也刚刚好。',
      '樱粉冷一点，适合早春；杏桃暖一点，四季都行。',
    ],
    facts: label('腮红', '丝缎细闪', '粤G妆网备字 2026020415'),
    lists: { 怎么卸: removal, 小提醒: keep },
    sold: 1542,
  }),
  beautyGoods({
    key: 'travel-mirror',
    category: 'tools',
    title: '三倍放大化妆镜 补光 一次充电用一月',
    subtitle: '酒店的灯再暗也不怕',
    shots: [
      onPodium({ icon: 'mirror', size: 0.52 }, lilac, lilacStage),
      onFloor(
        [
          { icon: 'mirror', x: 0.4, y: 0.8, size: 0.56 },
          { icon: 'light-bulb', x: 0.74, y: 0.4, size: 0.2, floats: true },
        ],
        cream,
      ),
    ],
    options: [option('颜色', '月白', '樱粉')],
    priceFen: 12900,
    marketPriceFen: 15900,
    weightGrams: 420,
    stock: 60,
    story: [
      '一面正常，一面放大三倍，画眼线和拔眉都看得清。灯分三档色温，白天、傍晚、室内各对一档。',
      '折起来和手机一样大，塞进手提包不占地方。',
    ],
    facts: [
      ['材质', 'ABS 与浮法玻璃'],
      ['尺寸', '折叠后 160 × 82 × 16 mm'],
      ['续航', '每天 15 分钟约一个月'],
      ['接口', 'USB-C，附线'],
      ['质保', '一年内非人为损坏换新'],
    ],
    lists: {
      包装里有: ['化妆镜一面', 'USB-C 线一根', '绒布袋一个'],
      小提醒: ['不要正对阳光放置', '清洁用微湿软布'],
    },
    sold: 876,
  }),
  beautyGoods({
    key: 'blend-sponge',
    category: 'tools',
    title: '水滴美妆蛋 遇水变大 不吃粉',
    subtitle: '一盒三只，洗了再用',
    shots: [
      lying('droplet', petal, rouge, 0.6, 0),
      together(
        [
          { icon: 'droplet', x: 0.3, y: 0.46, size: 0.4, tone: rouge },
          { icon: 'droplet', x: 0.55, y: 0.58, size: 0.4, tone: plum },
          { icon: 'droplet', x: 0.76, y: 0.4, size: 0.34, tone: coral },
        ],
        cream,
        '#fffaf2',
      ),
    ],
    options: [option('规格', '三只装', '六只装')],
    priceFen: 2500,
    marketPriceFen: 3900,
    weightGrams: 50,
    stock: 240,
    differences: { 六只装: { fen: 2000, grams: 40 } },
    story: [
      '泡水会胀到两倍大，捏起来像棉花糖。尖头管鼻翼，圆头管脸颊，斜面管下颌。',
      '表面孔细，粉底停在皮肤上，不会被它喝掉半瓶。',
    ],
    facts: [
      ['材质', '亲水聚氨酯，不含乳胶'],
      ['尺寸', '干 40 mm，湿 60 mm'],
      ['建议更换', '三个月'],
      ['包装', '透气小盒'],
      ['产地', '广东 · 广州'],
    ],
    lists: {
      怎么洗: ['打湿，用洁面揉出污渍', '清水冲净，挤干，通风处晾干'],
      小提醒: ['发黑发硬就该换了', '不要暴晒或用吹风机吹'],
    },
    sold: 4102,
  }),
  beautyGoods({
    key: 'rose-candle',
    category: 'scent',
    title: '庭院香薰蜡烛 大豆蜡 约燃 40 小时',
    subtitle: '洗完澡点上一小时',
    shots: [
      onPodium({ icon: 'candle', size: 0.48 }, cream, creamStage),
      onFloor(
        [
          { icon: 'candle', x: 0.4, y: 0.8, size: 0.5 },
          { icon: 'bouquet', x: 0.7, y: 0.84, size: 0.4 },
        ],
        lilac,
      ),
    ],
    options: [option('香调', '雨后庭院', '晒过的被子', '橘子树下')],
    priceFen: 9900,
    marketPriceFen: 12900,
    weightGrams: 380,
    stock: 80,
    story: [
      '大豆蜡烧得慢，没有黑烟。三种味道都是日子里的：下过雨的院子、晒了一下午的被子、摘橘子的手。',
      '杯子是厚玻璃，烧完洗干净能插一枝花。',
    ],
    facts: [
      ['蜡', '大豆蜡'],
      ['净重', '180 g'],
      ['燃烧时间', '约 40 小时'],
      ['烛芯', '无铅棉芯'],
      ['杯', '高硼硅玻璃'],
    ],
    lists: {
      怎么点: ['第一次点到整面化开，约两小时', '每次点之前把烛芯剪到 5 毫米'],
      小提醒: ['人在才点，离开要熄', '放在平稳耐热的台面'],
    },
    sold: 1320,
  }),
  beautyGoods({
    key: 'orange-perfume',
    category: 'scent',
    title: '橙花淡香水 走珠随身装 三小时留香',
    subtitle: '靠近才闻得到',
    shots: [
      onPodium({ icon: 'crystal-ball', size: 0.46, tone: honey }, cream, creamStage, [
        { icon: 'blossom', x: 0.8, y: 0.86, size: 0.22 },
      ]),
      onFloor(
        [
          { icon: 'tangerine', x: 0.38, y: 0.82, size: 0.36 },
          { icon: 'blossom', x: 0.66, y: 0.84, size: 0.34 },
        ],
        dew,
      ),
    ],
    options: [option('规格', '10ml', '10ml × 2 礼盒')],
    priceFen: 8800,
    marketPriceFen: 11900,
    weightGrams: 60,
    stock: 100,
    differences: { '10ml × 2 礼盒': { fen: 7000, grams: 70 } },
    story: [
      '前面是剥橘子皮，中间是白色小花，最后剩一点干净的木头味。很轻，电梯里不会打扰别人。',
      '走珠装，放口袋里也不会漏，下午补在手腕和耳后。',
    ],
    facts: [
      ['品类', '淡香水'],
      ['香调', '柑橘花香'],
      ['留香', '约 3 小时'],
      ['备案编号', '浙G妆网备字 2026030107'],
      ['保质期', '36 个月'],
    ],
    lists: { 怎么用: ['点在手腕、耳后、颈侧', '不要搓，让它自己干'], 小提醒: ['远离火源', '衣物浅色处先试'] },
    sold: 948,
  }),
]
