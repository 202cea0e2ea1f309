import { option } from '../goods.ts'
import { onFloor, onPodium, together } from '../studio.ts'
import {
  amber,
  beautyGoods,
  cream,
  creamStage,
  dew,
  dewStage,
  jade,
  lilac,
  lilacStage,
  petal,
  petalStage,
} from './grounds.ts'

const label = (kind: string, core: string, licence: string) =>
  [
    ['品类', kind],
    ['核心成分', core],
    ['适合肤质', '全肤质，敏感肌请先在耳后试用'],
    ['备案编号', licence],
    ['保质期', '未开封 36 个月，开封后 12 个月'],
    ['产地', '浙江 · 湖州'],
  ] as const
const order = [
  '洁面后取适量，点在额头、两颊、下巴',
  '由内向外推开，轻按至吸收',
  '早晚各一次，白天之后记得防晒',
]
const care = ['避开眼周与破损皮肤', '阴凉处存放，盖紧瓶盖', '出现泛红刺痛请停用并联系我们']

export const skincare = [
  beautyGoods({
    key: 'rose-lotion',
    category: 'skincare',
    title: '大马士革玫瑰水乳 补水保湿 清爽不黏',
    subtitle: '一朵花，两步护肤',
    shots: [
      onPodium({ icon: 'lotion-bottle', size: 0.5 }, petal, petalStage, [
        { icon: 'rose', x: 0.8, y: 0.86, size: 0.24 },
      ]),
      onFloor(
        [
          { icon: 'lotion-bottle', x: 0.36, y: 0.8, size: 0.52 },
          { icon: 'rose', x: 0.64, y: 0.84, size: 0.34 },
          { icon: 'droplet', x: 0.78, y: 0.34, size: 0.12, floats: true },
        ],
        cream,
      ),
    ],
    options: [option('规格', '100ml', '200ml')],
    priceFen: 12900,
    marketPriceFen: 16900,
    weightGrams: 260,
    stock: 120,
    differences: { '200ml': { fen: 9000, grams: 190 } },
    story: [
      '凌晨四点采下来的花，当天蒸馏成露。我们把它做成一瓶水和一瓶乳，早上用三分钟，皮肤能舒服一整天。',
      '没有酒精，没有香精，闻到的就是玫瑰自己。',
    ],
    facts: label('水乳', '玫瑰花水、透明质酸、角鲨烷', '浙G妆网备字 2026010231'),
    lists: { 怎么用: order, 小提醒: care },
    sold: 4820,
    badge: '常年第一',
  }),
  beautyGoods({
    key: 'dew-serum',
    category: 'skincare',
    title: '晨露精华液 烟酰胺提亮 小滴管精准取用',
    subtitle: '熬夜第二天的救场',
    shots: [
      onPodium({ icon: 'test-tube', size: 0.46, tone: amber }, cream, creamStage, [
        { icon: 'droplet', x: 0.76, y: 0.4, size: 0.14, floats: true },
      ]),
      onFloor(
        [
          { icon: 'test-tube', x: 0.4, y: 0.8, size: 0.5, tone: amber },
          { icon: 'tangerine', x: 0.68, y: 0.86, size: 0.26 },
        ],
        dew,
      ),
    ],
    options: [option('规格', '15ml 旅行装', '30ml')],
    priceFen: 9900,
    marketPriceFen: 13900,
    weightGrams: 90,
    stock: 150,
    differences: { '30ml': { fen: 8000, grams: 40 } },
    story: [
      '5% 烟酰胺，配一点泛醇压住刺激。第一次用烟酰胺的人，也可以从它开始。',
      '滴管每挤一下是 0.3 毫升，全脸两滴刚好，一瓶能用两个月。',
    ],
    facts: label('精华', '烟酰胺 5%、泛醇、柑橘果水', '浙G妆网备字 2026010318'),
    lists: { 怎么用: order, 小提醒: care },
    sold: 2965,
  }),
  beautyGoods({
    key: 'lotus-cream',
    category: 'skincare',
    title: '白莲修护面霜 神经酰胺 换季不起皮',
    subtitle: '厚而不油，睡前一勺',
    shots: [
      onPodium({ icon: 'lotus', size: 0.5 }, lilac, lilacStage),
      onFloor(
        [
          { icon: 'lotus', x: 0.42, y: 0.8, size: 0.5 },
          { icon: 'bubbles', x: 0.76, y: 0.42, size: 0.22, floats: true },
        ],
        petal,
      ),
    ],
    options: [option('规格', '30g', '50g')],
    priceFen: 15900,
    marketPriceFen: 19900,
    weightGrams: 140,
    stock: 90,
    differences: { '50g': { fen: 8000, grams: 60 } },
    story: [
      '三种神经酰胺按皮肤自己的比例配，像给墙补上灰缝。换季起皮、口罩闷红，用一周就能看见安稳。',
      '质地厚，推开是水，第二天早上枕头不会花。',
    ],
    facts: label('面霜', '神经酰胺 3 种、白莲花提取物、乳木果脂', '浙G妆网备字 2026010405'),
    lists: { 怎么用: order, 小提醒: care },
    sold: 3391,
    badge: '换季必备',
  }),
  beautyGoods({
    key: 'aloe-gel',
    category: 'skincare',
    title: '绿植舒缓凝胶 晒后修护 全家都能用',
    subtitle: '放冰箱里更舒服',
    shots: [
      onPodium({ icon: 'potted-plant', size: 0.5 }, dew, dewStage),
      together(
        [
          { icon: 'herb', x: 0.36, y: 0.44, size: 0.44 },
          { icon: 'droplet', x: 0.66, y: 0.62, size: 0.28, tone: jade },
        ],
        dew,
        '#f3faf6',
      ),
    ],
    options: [option('规格', '120ml', '120ml × 2')],
    priceFen: 5900,
    marketPriceFen: 7900,
    weightGrams: 160,
    stock: 200,
    differences: { '120ml × 2': { fen: 4900, grams: 160 } },
    story: [
      '芦荟和积雪草各占一半，晒红、蚊虫叮、刮完胡子，抹上去先凉下来。',
      '没有色素，是透明的；没有香精，味道像刚剪断的叶子。',
    ],
    facts: label('凝胶', '库拉索芦荟、积雪草、甘油', '浙G妆网备字 2026010522'),
    lists: { 怎么用: ['薄薄一层，吸收后可再叠加', '晒后可厚敷十分钟再擦去'], 小提醒: care },
    sold: 5210,
  }),
  beautyGoods({
    key: 'oat-cleanser',
    category: 'cleansing',
    title: '氨基酸洁面慕斯 一按出泡 不拔干',
    subtitle: '早上也敢用的洁面',
    shots: [
      onPodium({ icon: 'bubbles', size: 0.5 }, lilac, lilacStage),
      onFloor(
        [
          { icon: 'bubbles', x: 0.38, y: 0.7, size: 0.42 },
          { icon: 'sponge', x: 0.68, y: 0.84, size: 0.34 },
        ],
        dew,
      ),
    ],
    options: [option('规格', '150ml', '150ml 补充装')],
    priceFen: 7900,
    marketPriceFen: 9900,
    weightGrams: 190,
    stock: 160,
    differences: { '150ml 补充装': { fen: -2000, grams: -40 } },
    story: [
      '泡沫是打好的，按一下就能用。氨基酸表活配燕麦，洗完脸不紧，可以慢慢去拿水。',
      '空瓶别扔，补充装便宜二十块，也少一个瓶子。',
    ],
    facts: label('洁面', '椰油酰甘氨酸钠、燕麦仁提取物', '浙G妆网备字 2026010611'),
    lists: { 怎么用: ['湿脸，按两泵在掌心', '打圈一分钟，温水冲净'], 小提醒: care },
    sold: 2740,
  }),
  beautyGoods({
    key: 'camellia-soap',
    category: 'cleansing',
    title: '山茶花手工皂 冷制 45 天熟成',
    subtitle: '一块洗脸，一块洗手',
    shots: [
      onPodium({ icon: 'soap', size: 0.44 }, petal, petalStage, [
        { icon: 'hibiscus', x: 0.8, y: 0.86, size: 0.24 },
      ]),
      together(
        [
          { icon: 'soap', x: 0.42, y: 0.48, size: 0.48 },
          { icon: 'blossom', x: 0.7, y: 0.7, size: 0.28 },
        ],
        cream,
        '#fffaf2',
      ),
    ],
    options: [option('香味', '山茶', '橙花', '无香')],
    priceFen: 3900,
    marketPriceFen: 5900,
    weightGrams: 110,
    stock: 180,
    story: [
      '山茶籽油占六成，手工搅到能写字，再晾四十五天。泡细，洗完有一层薄薄的润。',
      '每块都有切口，重量差几克是正常的。',
    ],
    facts: label('手工皂', '山茶籽油、橄榄油、椰子油', '浙G妆网备字 2026010703'),
    lists: { 怎么用: ['搓出泡沫再上脸，停留不超过一分钟', '用完沥干，能多用半个月'], 小提醒: care },
    sold: 1886,
  }),
]
