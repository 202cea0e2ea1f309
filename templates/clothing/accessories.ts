import { onPodium, together } from '../studio.ts'
import { garment } from './garment.ts'
import { caramel, cream, grey, ink, oat, wine } from './tones.ts'

const one = ['均码']

export const accessories = [
  garment({
    key: 'tote',
    categories: ['accessories', 'bags'],
    title: '植鞣牛皮手提托特包 通勤大容量 可放 14 寸电脑',
    subtitle: '越背越亮，终身免费补油',
    icon: 'handbag',
    colours: [caramel, wine, ink],
    sizes: one,
    size: 0.66,
    near: { x: 0.42, y: 0.5 },
    worn: [
      onPodium(
        { icon: 'handbag', size: 0.46, tone: caramel.tone },
        { wall: '#e9ded0', floor: '#d2bea6' },
        { disc: '#dcc9b2', podium: '#f0e7da' },
      ),
      together(
        [
          { icon: 'handbag', x: 0.42, y: 0.48, size: 0.56, rotate: -5, tone: caramel.tone },
          { icon: 'scarf', x: 0.78, y: 0.32, size: 0.28, tone: oat.tone },
          { icon: 'lipstick', x: 0.74, y: 0.7, size: 0.2, rotate: 16, tone: ['#4c1622', '#d8848f'] },
          { icon: 'glasses', x: 0.3, y: 0.86, size: 0.22, rotate: -8, tone: ['#3a2b22', '#d8c2a8'] },
        ],
        { wall: '#ddd2c5', light: 'window' },
        '#efe8de',
      ),
    ],
    priceFen: 59900,
    marketPriceFen: 79900,
    weightGrams: 860,
    stock: 12,
    story: [
      '整张植鞣牛皮，不贴膜不压花。刚到手时颜色浅，背上一年，会变成只属于你的焦糖色。',
      '内里有一个磁扣手机袋和一个拉链袋，底部四颗铜脚钉，放在地上不心疼。',
    ],
    facts: [
      ['皮料', '意大利植鞣头层牛皮，厚 1.8 mm'],
      ['尺寸', '34 × 27 × 13 cm，提手高 22 cm'],
      ['容量', '14 寸电脑＋水杯＋雨伞'],
    ],
    care: ['避免雨淋，沾水后立刻用干布按压', '每三个月薄涂一层皮革油', '不用时填充纸团，装防尘袋'],
    sold: 284,
    badge: '手工',
  }),
  garment({
    key: 'cashmere-scarf',
    categories: ['accessories', 'scarves'],
    title: '羊绒混纺围巾 200cm 加长流苏 礼盒装',
    subtitle: '一条重 160 克，软到不扎脖子',
    icon: 'scarf',
    colours: [oat, wine, grey],
    sizes: one,
    size: 0.72,
    near: { x: 0.42, y: 0.44 },
    worn: [
      together(
        [
          { icon: 'scarf', x: 0.42, y: 0.46, size: 0.56, rotate: -4, tone: oat.tone },
          { icon: 'gloves', x: 0.78, y: 0.34, size: 0.3, rotate: 10, tone: ['#4a3427', '#a97f60'] },
          { icon: 'hot-beverage', x: 0.77, y: 0.76, size: 0.26 },
        ],
        { wall: '#d9cdbf', light: 'window' },
      ),
    ],
    priceFen: 29900,
    marketPriceFen: 42900,
    weightGrams: 240,
    stock: 44,
    story: [
      '内蒙古山羊绒加超细羊毛，纤维细到 15.5 微米，贴着脖子也不扎。',
      '200 × 70 cm，绕两圈还有余，飞机上能当小毯子。送礼可以在备注里写一张卡片。',
    ],
    facts: [
      ['成分', '山羊绒 30%　绵羊毛 70%'],
      ['尺寸', '200 × 70 cm，流苏 8 cm'],
      ['包装', '硬壳礼盒＋手提袋'],
    ],
    care: ['30℃ 以下羊毛洗涤剂手洗', '毛巾吸干后平铺晾', '收纳前彻底晾干，放防蛀片'],
    sold: 1190,
  }),
  garment({
    key: 'straw-hat',
    categories: ['accessories', 'scarves'],
    title: '拉菲草法式遮阳帽 可折叠 宽檐 10cm',
    subtitle: '卷起来放进包里，抖一抖就复原',
    icon: 'womans-hat',
    colours: [caramel, cream],
    sizes: one,
    size: 0.72,
    near: { x: 0.56, y: 0.56 },
    worn: [
      together(
        [
          { icon: 'womans-hat', x: 0.46, y: 0.4, size: 0.58, rotate: -6, tone: caramel.tone },
          { icon: 'sunglasses', x: 0.7, y: 0.76, size: 0.3, rotate: 10 },
          { icon: 'cherry-blossom', x: 0.2, y: 0.78, size: 0.16, tone: ['#c9807f', '#fbe3df'] },
        ],
        { wall: '#efe7d6', light: 'leaves' },
      ),
    ],
    priceFen: 13900,
    marketPriceFen: 18900,
    weightGrams: 150,
    stock: 0,
    story: [
      '马达加斯加拉菲草，一顶要编四个小时。帽檐里藏着一根软钢丝，想让它往哪边弯都行。',
      '内圈有调节带，56–59 cm 头围都合适；后面的蝴蝶结可以拆下来洗。',
    ],
    facts: [
      ['材质', '拉菲草 100%，真丝蝴蝶结'],
      ['尺寸', '帽檐 10 cm，帽深 12 cm'],
      ['头围', '56–59 cm 可调'],
    ],
    care: ['污渍用湿布轻擦', '受潮后阴干定型', '避免重压'],
    sold: 756,
  }),
]
