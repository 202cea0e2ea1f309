import { together } from '../studio.ts'
import { garment } from './garment.ts'
import { cream, denim, grey, ink, oat, sage } from './tones.ts'

export const bottoms = [
  garment({
    key: 'straight-jeans',
    categories: ['bottoms'],
    title: '高腰直筒翻边牛仔裤 13.5oz 复古水洗',
    subtitle: '腰臀差 26 cm，梨形也不空腰',
    icon: 'jeans',
    colours: [denim, ink, grey],
    sizes: ['25', '26', '27', '28', '29', '30'],
    size: 0.8,
    near: { x: 0.5, y: 0.27, rotate: 6 },
    worn: [
      together(
        [
          { icon: 'jeans', x: 0.36, y: 0.5, size: 0.74, rotate: -4, tone: denim.tone },
          { icon: 't-shirt', x: 0.74, y: 0.28, size: 0.36, rotate: 8, tone: cream.tone },
          { icon: 'womans-boot', x: 0.75, y: 0.72, size: 0.34, rotate: 4, tone: ['#3b2418', '#a8744f'] },
        ],
        { wall: '#ded6cb', light: 'window' },
      ),
    ],
    priceFen: 25900,
    marketPriceFen: 35900,
    weightGrams: 620,
    stock: 33,
    differences: { '30': { fen: 1000, grams: 40 } },
    story: [
      '试版试了十一次，只为后腰不空：腰头做成弧形，后中抬高 2 cm，坐下弯腰都不露。',
      '13.5 盎司的丹宁有骨架，穿半天膝盖不鼓包。裤脚可以放下来，身高 170 也够长。',
    ],
    facts: [
      ['面料', '棉 99%　氨纶 1%，13.5 oz'],
      ['水洗', '酵素石洗，臭氧漂色，省水七成'],
      ['版型', '高腰直筒，翻边可放长 5 cm'],
    ],
    measures: [
      ['尺码', '腰围', '臀围', '裤长', '适合体重'],
      ['25', '64', '90', '98', '42–46 kg'],
      ['26', '66', '92', '98', '46–50 kg'],
      ['27', '69', '95', '99', '50–54 kg'],
      ['28', '71', '97', '99', '54–58 kg'],
      ['29', '74', '100', '100', '58–63 kg'],
      ['30', '76', '102', '100', '63–68 kg'],
    ],
    care: ['首次冷水加盐浸泡 30 分钟固色', '翻面单独洗涤，阴干', '少洗更好看，穿五六次再洗'],
    sold: 2164,
    badge: '热卖',
  }),
  garment({
    key: 'linen-shorts',
    categories: ['bottoms'],
    title: '松紧腰亚麻短裤 高腰宽松 居家外出都舒服',
    subtitle: '裙裤般的垂感，两侧深口袋',
    icon: 'shorts',
    colours: [sage, oat],
    sizes: ['S', 'M', 'L', 'XL'],
    near: { x: 0.5, y: 0.34 },
    worn: [
      together(
        [
          { icon: 'shorts', x: 0.42, y: 0.6, size: 0.52, rotate: -6, tone: sage.tone },
          { icon: 'womans-clothes', x: 0.6, y: 0.27, size: 0.42, rotate: 7, tone: cream.tone },
          { icon: 'thong-sandal', x: 0.8, y: 0.7, size: 0.3, rotate: 14, tone: ['#7d6547', '#e3cda8'] },
        ],
        { wall: '#e4e2d4', light: 'leaves' },
      ),
    ],
    priceFen: 12900,
    marketPriceFen: 16900,
    weightGrams: 230,
    stock: 47,
    story: [
      '腰是松紧的，前片却是平的：扎进衣服里没有一圈褶。裤口宽 32 cm，走起来像短裙。',
      '亚麻会皱，皱得自然。我们把它洗软了再裁，皱起来不是折痕，是纹理。',
    ],
    facts: [
      ['面料', '亚麻 60%　莱赛尔 40%'],
      ['口袋', '侧插袋两只，深 18 cm，放得下手机'],
      ['版型', '高腰宽松，大腿不紧'],
    ],
    measures: [
      ['尺码', '腰围', '臀围', '裤长'],
      ['S', '62–76', '98', '40'],
      ['M', '66–80', '102', '41'],
      ['L', '70–84', '106', '42'],
      ['XL', '74–90', '110', '43'],
    ],
    care: ['30℃ 机洗，与深色分开', '半干时抻平晾，免熨', '不可烘干'],
    sold: 640,
  }),
]
