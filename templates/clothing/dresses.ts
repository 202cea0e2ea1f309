import { onFloor, together } from '../studio.ts'
import { garment } from './garment.ts'
import { bean, caramel, ink, mist, sage, wine } from './tones.ts'

const care = ['30℃ 以下轻柔手洗，或装袋机洗', '深色首次单独洗涤', '阴凉处悬挂晾干，中温反面熨烫']

export const dresses = [
  garment({
    key: 'waist-dress',
    categories: ['dresses'],
    title: '法式收腰吊带连衣裙 春夏通勤度假两穿',
    subtitle: '垂坠醋酸缎面，腰线提高 3 cm',
    icon: 'dress',
    colours: [mist, caramel, ink],
    sizes: ['S', 'M', 'L', 'XL'],
    size: 0.8,
    near: { x: 0.5, y: 0.34 },
    worn: [
      {
        ...onFloor(
          [
            { icon: 'dress', x: 0.45, y: 0.86, size: 0.7, tone: mist.tone },
            { icon: 'high-heeled-shoe', x: 0.79, y: 0.88, size: 0.2, tone: ['#8f7a63', '#e9d9c3'] },
          ],
          { wall: '#eadfd4', floor: '#d8c6b4' },
          0.74,
        ),
        scene: {
          kind: 'room',
          wall: '#eadfd4',
          floor: '#d8c6b4',
          horizon: 0.74,
          shapes: [{ kind: 'arch', x: 0.46, y: 0.75, width: 0.64, height: 0.66, colour: '#dccab8' }],
        },
      },
      together(
        [
          { icon: 'dress', x: 0.42, y: 0.5, size: 0.7, rotate: -6, tone: mist.tone },
          { icon: 'womans-hat', x: 0.78, y: 0.27, size: 0.32, rotate: 8, tone: ['#8d6a3f', '#ecd3a4'] },
          { icon: 'sunglasses', x: 0.78, y: 0.6, size: 0.22, rotate: -14 },
          { icon: 'clutch-bag', x: 0.76, y: 0.82, size: 0.26, tone: ['#8d7257', '#e6d2b8'] },
        ],
        { wall: '#dcd3c8', light: 'leaves' },
      ),
    ],
    priceFen: 32900,
    marketPriceFen: 45900,
    weightGrams: 380,
    stock: 42,
    differences: { XL: { fen: 1000, grams: 40 } },
    story: [
      '从肩带到裙摆只用一块料：醋酸缎面斜裁，走动时会跟着身体流动，坐下不起褶。',
      '腰线比常规上移 3 cm，内里加一圈隐形鱼骨，不勒肉，也不会往下滑。单穿是度假裙，搭一件西装就能去上班。',
    ],
    facts: [
      ['面料', '三醋酸 72%　聚酯纤维 28%'],
      ['里料', '铜氨丝 100%，全里不透'],
      ['版型', '收腰 A 摆，侧隐形拉链'],
      ['厚度', '适中，适合 18–30℃'],
    ],
    measures: [
      ['尺码', '胸围', '腰围', '裙长', '建议身高'],
      ['S', '82', '66', '116', '155–160'],
      ['M', '86', '70', '118', '160–165'],
      ['L', '90', '74', '120', '163–168'],
      ['XL', '94', '78', '121', '165–172'],
    ],
    care,
    sold: 1286,
    badge: '热卖',
  }),
  garment({
    key: 'cheongsam',
    categories: ['dresses'],
    title: '新中式斜襟改良旗袍 提花短袖连衣裙',
    subtitle: '暗纹提花，手工盘扣，日常也能穿',
    icon: 'sari',
    colours: [sage, wine],
    sizes: ['S', 'M', 'L'],
    size: 0.8,
    near: { x: 0.54, y: 0.3, rotate: -4 },
    worn: [
      together(
        [
          { icon: 'sari', x: 0.4, y: 0.5, size: 0.74, rotate: -4, tone: sage.tone },
          {
            icon: 'folding-hand-fan',
            x: 0.76,
            y: 0.34,
            size: 0.34,
            rotate: 12,
            tone: ['#5b4a34', '#e5d3ae'],
          },
          { icon: 'ballet-shoes', x: 0.77, y: 0.74, size: 0.26, tone: ['#9a8a70', '#f1e7d3'] },
        ],
        { wall: '#e2dccb', light: 'leaves' },
        '#f2ede0',
      ),
    ],
    priceFen: 46800,
    marketPriceFen: 59900,
    weightGrams: 420,
    stock: 18,
    differences: { 酒红: { fen: 2000 } },
    story: [
      '把旗袍做成每天都愿意穿的样子：放宽 4 cm 的腰臀量，开衩改到膝上 6 cm，骑车、抱孩子都方便。',
      '提花是在织机上织出来的，不是印的，水洗不褪。斜襟三对盘扣由绍兴的师傅手工盘成，一对要四十分钟。',
    ],
    facts: [
      ['面料', '桑蚕丝 34%　棉 66%，提花'],
      ['工艺', '手工盘扣，斜襟暗拉链'],
      ['版型', '合体小 A，中长款'],
    ],
    measures: [
      ['尺码', '胸围', '腰围', '臀围', '裙长'],
      ['S', '86', '72', '94', '104'],
      ['M', '90', '76', '98', '106'],
      ['L', '94', '80', '102', '108'],
    ],
    care: ['建议干洗，或冷水手洗不浸泡', '盘扣处不要用力揉搓', '垫布低温熨烫'],
    sold: 462,
    badge: '新品',
  }),
  garment({
    key: 'morning-robe',
    categories: ['dresses'],
    title: '缎面印花系带晨袍 家居外穿两用',
    subtitle: '像披着一阵风，婚礼晨袍也合适',
    icon: 'kimono',
    colours: [bean, mist],
    sizes: ['均码'],
    size: 0.78,
    near: { x: 0.5, y: 0.36 },
    worn: [
      together(
        [
          { icon: 'kimono', x: 0.47, y: 0.44, size: 0.66, rotate: 4, tone: bean.tone },
          { icon: 'hibiscus', x: 0.8, y: 0.74, size: 0.24, tone: ['#8d4a52', '#f3c9c4'] },
          { icon: 'mirror', x: 0.2, y: 0.78, size: 0.28, rotate: -14, tone: ['#8d6d3c', '#f3e2b8'] },
        ],
        { wall: '#eaded6', light: 'window' },
      ),
    ],
    priceFen: 25900,
    marketPriceFen: 32900,
    weightGrams: 300,
    stock: 30,
    story: [
      '清晨起床顺手披上的一件：缎面凉滑，袖口宽大，做早饭、化妆都不绊手。',
      '花样由插画师手绘，每一件的花位都略有不同。腰带独立，可以系成蝴蝶结，也可以当发带。',
    ],
    facts: [
      ['面料', '仿醋酸缎 100% 聚酯纤维，凉感'],
      ['配件', '同料腰带一根'],
      ['版型', '宽松落肩，S–XL 都能穿'],
    ],
    measures: [
      ['尺码', '胸围', '袖长', '衣长', '建议体重'],
      ['均码', '132', '48', '108', '45–70 kg'],
    ],
    care,
    sold: 318,
  }),
]
