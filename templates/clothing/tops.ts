import { together } from '../studio.ts'
import { garment } from './garment.ts'
import { bean, caramel, cream, grey, ink, mist, oat, sage } from './tones.ts'

const care = ['30℃ 以下机洗，反面洗涤', '不可漂白，不可烘干', '平铺晾干，保持领口平整']

export const tops = [
  garment({
    key: 'heavy-tee',
    categories: ['tops', 'tees'],
    title: '260g 重磅纯棉圆领 T 恤 不透不变形',
    subtitle: '新疆长绒棉，领口三本针不松垮',
    icon: 't-shirt',
    colours: [cream, ink, sage, mist],
    sizes: ['S', 'M', 'L', 'XL', 'XXL'],
    near: { x: 0.5, y: 0.3, rotate: -5 },
    worn: [
      together(
        [
          { icon: 't-shirt', x: 0.4, y: 0.36, size: 0.52, rotate: -8, tone: cream.tone },
          { icon: 'jeans', x: 0.66, y: 0.66, size: 0.56, rotate: 10, tone: ['#26395a', '#86a6cf'] },
          { icon: 'running-shoe', x: 0.24, y: 0.78, size: 0.28, rotate: -12, tone: ['#8b8d90', '#f6f5f2'] },
        ],
        { wall: '#cfc6b9', light: 'window' },
      ),
    ],
    priceFen: 8900,
    marketPriceFen: 12900,
    weightGrams: 260,
    stock: 120,
    differences: { XXL: { fen: 1000, grams: 40 }, 雾霾蓝: { none: true } },
    story: [
      '一件 T 恤好不好，洗三十次才知道。我们把同一件洗到第五十次再拍照：领口没有波浪，下摆没有歪。',
      '260g 的厚度穿白色也不用担心透，肩线前移 1 cm，显肩平。',
    ],
    facts: [
      ['面料', '新疆长绒棉 100%，260 g/m²'],
      ['工艺', '双纱精梳，预缩水，领口三本针'],
      ['版型', '微落肩，男女同款'],
    ],
    measures: [
      ['尺码', '胸围', '肩宽', '衣长', '袖长'],
      ['S', '96', '43', '63', '19'],
      ['M', '100', '45', '65', '20'],
      ['L', '104', '47', '67', '21'],
      ['XL', '108', '49', '69', '22'],
      ['XXL', '114', '51', '71', '23'],
    ],
    care,
    sold: 5320,
    badge: '回购王',
  }),
  garment({
    key: 'v-knit',
    categories: ['tops', 'tees'],
    title: 'V 领莱赛尔短袖针织上衣 垂感显瘦',
    subtitle: '凉而不透，开会空调房刚刚好',
    icon: 'womans-clothes',
    colours: [bean, oat, ink],
    sizes: ['S', 'M', 'L'],
    near: { x: 0.5, y: 0.28 },
    worn: [
      together(
        [
          { icon: 'womans-clothes', x: 0.44, y: 0.42, size: 0.6, rotate: -5, tone: bean.tone },
          { icon: 'handbag', x: 0.76, y: 0.74, size: 0.32, rotate: 8, tone: ['#4a2d20', '#b98a68'] },
          { icon: 'glasses', x: 0.27, y: 0.8, size: 0.24, rotate: -10, tone: ['#3a2b22', '#d8c2a8'] },
        ],
        { wall: '#e8ddd5', light: 'soft' },
        '#f5eee8',
      ),
    ],
    priceFen: 15900,
    marketPriceFen: 21900,
    weightGrams: 200,
    stock: 56,
    story: [
      '莱赛尔的垂感加一点羊毛的骨架，贴身却不黏身。V 领开到锁骨下 4 cm，弯腰不走光。',
      '针织一体成型的袖窿没有硬缝线，敏感皮肤也能贴身穿。',
    ],
    facts: [
      ['面料', '莱赛尔 70%　羊毛 20%　锦纶 10%'],
      ['工艺', '12 针细密平纹，全成型袖窿'],
      ['版型', '合体，建议按平时尺码'],
    ],
    measures: [
      ['尺码', '胸围', '肩宽', '衣长'],
      ['S', '84', '36', '55'],
      ['M', '88', '37', '56'],
      ['L', '92', '38', '57'],
    ],
    care: ['冷水手洗，不要拧绞', '平铺晾干，不要悬挂', '收纳时折叠，避免肩部变形'],
    sold: 873,
  }),
  garment({
    key: 'wool-coat',
    categories: ['tops', 'outerwear'],
    title: '手工双面呢西装领大衣 100% 羊毛 中长款',
    subtitle: '轻到 1.1 kg，暖过两件毛衣',
    icon: 'coat',
    colours: [caramel, ink, grey],
    sizes: ['S', 'M', 'L', 'XL'],
    size: 0.78,
    near: { x: 0.47, y: 0.4 },
    worn: [
      together(
        [
          { icon: 'coat', x: 0.42, y: 0.46, size: 0.68, rotate: -5, tone: caramel.tone },
          { icon: 'scarf', x: 0.79, y: 0.34, size: 0.32, rotate: 10, tone: ['#8b7a66', '#efe2cf'] },
          { icon: 'womans-boot', x: 0.77, y: 0.76, size: 0.32, rotate: -6, tone: ['#2a1d18', '#7c5a49'] },
        ],
        { wall: '#ddd2c4', light: 'leaves' },
        '#efe8dd',
      ),
    ],
    priceFen: 129900,
    marketPriceFen: 169900,
    weightGrams: 1100,
    stock: 14,
    differences: { XL: { fen: 5000, grams: 120 }, 雾灰: { none: true } },
    story: [
      '双面呢没有里衬，两层羊毛用暗针一寸一寸缝合，一件大衣要一位师傅做三天。',
      '西装领加宽到 9 cm，立起来挡风，翻下来显肩。口袋里布是拉绒的，手一伸进去就暖。',
    ],
    facts: [
      ['面料', '澳洲美利奴羊毛 100%，双面呢'],
      ['工艺', '全手工暗针缝合，无衬'],
      ['版型', '直筒微廓形，内搭厚毛衣不紧'],
      ['净重', 'M 码约 1.1 kg'],
    ],
    measures: [
      ['尺码', '胸围', '肩宽', '袖长', '衣长'],
      ['S', '104', '41', '56', '102'],
      ['M', '108', '42', '57', '104'],
      ['L', '112', '43', '58', '106'],
      ['XL', '116', '44', '59', '108'],
    ],
    care: ['建议专业干洗', '穿后用软毛刷顺毛刷一遍，挂在宽肩衣架上', '换季收纳放防蛀片，不要接触衣料'],
    sold: 236,
    badge: '手工',
  }),
  garment({
    key: 'linen-shirt',
    categories: ['tops', 'outerwear'],
    title: '亚麻防晒衬衫外套 薄款宽松 UPF50+',
    subtitle: '空调房、海边、通勤路上各一件',
    icon: 'lab-coat',
    colours: [oat, mist],
    sizes: ['S', 'M', 'L'],
    size: 0.78,
    near: { x: 0.5, y: 0.36 },
    worn: [
      together(
        [
          { icon: 'lab-coat', x: 0.44, y: 0.46, size: 0.66, rotate: 5, tone: oat.tone },
          { icon: 'womans-hat', x: 0.77, y: 0.76, size: 0.34, rotate: -8, tone: ['#8d6a3f', '#ecd3a4'] },
          { icon: 'sunglasses', x: 0.2, y: 0.85, size: 0.22, rotate: -12 },
        ],
        { wall: '#cfd6d2', light: 'leaves' },
      ),
    ],
    priceFen: 22900,
    marketPriceFen: 29900,
    weightGrams: 240,
    stock: 38,
    story: [
      '法国亚麻砂洗两遍，新衣就有穿旧了的软。太阳底下实测 UPF 50+，袖子放下来就是防晒衣。',
      '胸前两只贴袋，装得下交通卡和防晒霜；袖口有扣襻，挽起来不会滑。',
    ],
    facts: [
      ['面料', '亚麻 55%　棉 45%，砂洗'],
      ['防晒', 'UPF 50+，按 GB/T 18830 检测'],
      ['版型', '宽松直筒，可当薄外套'],
    ],
    measures: [
      ['尺码', '胸围', '肩宽', '袖长', '衣长'],
      ['S', '106', '46', '54', '68'],
      ['M', '110', '47', '55', '70'],
      ['L', '114', '48', '56', '72'],
    ],
    care,
    sold: 1047,
  }),
]
