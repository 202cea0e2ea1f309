import type { Ground } from '../studio.ts'
import { onFloor, onPodium } from '../studio.ts'
import { garment } from './garment.ts'
import type { Colour } from './tones.ts'
import { bean, caramel, cream, ink, mist, oat, wine } from './tones.ts'

const sizes = ['35', '36', '37', '38', '39', '40']
const measures = [
  ['尺码', '35', '36', '37', '38', '39', '40'],
  ['脚长 mm', '222–225', '226–230', '231–235', '236–240', '241–245', '246–250'],
]
const care = ['用软布蘸清水擦净，阴干', '不穿时放鞋撑，避免折痕', '避免暴晒与长时间浸水']

const shown = (icon: string, { tone, wall }: Colour, size: number) =>
  onPodium({ icon, size, tone }, { wall, floor: '#d6c5b5' }, { disc: '#dccbbd', podium: '#efe6dc' })

const pair = (icon: string, { tone }: Colour, ground: Ground, size: number) =>
  onFloor(
    [
      { icon, x: 0.36, y: 0.75, size: size * 0.94, tone },
      { icon, x: 0.62, y: 0.88, size, tone },
    ],
    ground,
  )

export const shoes = [
  garment({
    key: 'heels',
    categories: ['shoes', 'pumps'],
    title: '尖头细跟单鞋 6cm 羊皮通勤不磨脚',
    subtitle: '前掌垫 5 mm 慢回弹，站一天也行',
    icon: 'high-heeled-shoe',
    colours: [wine, ink, oat],
    sizes,
    size: 0.66,
    near: { x: 0.58, y: 0.58, rotate: -4 },
    worn: [
      shown('high-heeled-shoe', wine, 0.44),
      pair('high-heeled-shoe', wine, { wall: '#e9dcd6', floor: '#cdb5aa', light: 'window' }, 0.4),
    ],
    priceFen: 36900,
    marketPriceFen: 49900,
    weightGrams: 700,
    stock: 20,
    differences: { '35': { none: true } },
    story: [
      '6 cm 是我们试出来的高度：显腿长，又能追公交。鞋跟落点在脚踝正下方，重心不往前冲。',
      '小羊皮鞋面加小羊皮内里，后跟一圈包了海绵，新鞋第一天就能穿出门。',
    ],
    facts: [
      ['鞋面', '小羊皮'],
      ['内里', '小羊皮，后跟加软包'],
      ['鞋底', '橡胶防滑底，跟高 6 cm'],
    ],
    measures,
    care,
    sold: 928,
  }),
  garment({
    key: 'ballet-flats',
    categories: ['shoes', 'pumps'],
    title: '芭蕾平底鞋 绑带软底 可折叠放进包里',
    subtitle: '一双 180 克，像没穿鞋',
    icon: 'ballet-shoes',
    colours: [bean, cream, ink],
    sizes,
    size: 0.68,
    near: { x: 0.42, y: 0.46 },
    worn: [
      shown('ballet-shoes', bean, 0.46),
      onFloor(
        [
          { icon: 'ballet-shoes', x: 0.42, y: 0.82, size: 0.5, tone: bean.tone },
          { icon: 'ribbon', x: 0.78, y: 0.84, size: 0.24, tone: ['#8d4a52', '#eeb9b6'] },
        ],
        { wall: '#efe3de', floor: '#dcc3bc', light: 'leaves' },
      ),
    ],
    priceFen: 23900,
    marketPriceFen: 29900,
    weightGrams: 420,
    stock: 26,
    story: [
      '鞋底是整片的，可以对折，放进包里当备用鞋。下班路上换上，脚会谢谢你。',
      '绑带可以在脚踝绕两圈，也可以拆下来，变成一双干净的平底鞋。',
    ],
    facts: [
      ['鞋面', '头层牛皮'],
      ['内里', '透气猪皮'],
      ['鞋底', '牛筋软底，跟高 1 cm'],
    ],
    measures,
    care,
    sold: 1533,
    badge: '热卖',
  }),
  garment({
    key: 'ankle-boots',
    categories: ['shoes', 'boots'],
    title: '小方头踝靴 头层牛皮 短绒里 秋冬显腿直',
    subtitle: '筒口 25 cm，塞得进厚裤脚',
    icon: 'womans-boot',
    colours: [caramel, ink],
    sizes,
    size: 0.7,
    near: { x: 0.5, y: 0.5, rotate: 5 },
    worn: [
      shown('womans-boot', caramel, 0.46),
      pair('womans-boot', caramel, { wall: '#e7ddcf', floor: '#c2a888', light: 'leaves' }, 0.42),
    ],
    priceFen: 45900,
    marketPriceFen: 59900,
    weightGrams: 980,
    stock: 16,
    story: [
      '筒高 12 cm，正好收在脚踝最细的地方。侧面一小块弹力布，脚背高也好穿脱。',
      '短绒里到零下五度都够用，前掌有暗纹防滑，雪天也走得稳。',
    ],
    facts: [
      ['鞋面', '头层牛皮，轻微褶皱属天然纹理'],
      ['内里', '短绒'],
      ['鞋底', '橡胶防滑，跟高 4 cm'],
    ],
    measures,
    care,
    sold: 377,
  }),
  garment({
    key: 'sneakers',
    categories: ['shoes', 'sneakers'],
    title: '轻量软底运动鞋 增高 4cm 透气老爹鞋',
    subtitle: '单只 265 克，走两万步不累',
    icon: 'running-shoe',
    colours: [mist, cream],
    sizes: [...sizes, '41'],
    size: 0.7,
    near: { x: 0.56, y: 0.58 },
    worn: [
      shown('running-shoe', mist, 0.5),
      pair('running-shoe', mist, { wall: '#e2e5e6', floor: '#bcc4cb', light: 'window' }, 0.44),
    ],
    priceFen: 27900,
    marketPriceFen: 36900,
    weightGrams: 760,
    stock: 40,
    story: [
      '老爹鞋的样子，跑鞋的重量。中底用超临界发泡，踩下去软，抬起来有回弹。',
      '鞋面三层网布叠出层次，夏天不闷。鞋舌加厚，鞋带系紧也不硌脚背。',
    ],
    facts: [
      ['鞋面', '工程网布＋超纤'],
      ['中底', '超临界发泡，隐形增高 4 cm'],
      ['鞋底', '耐磨橡胶大底'],
    ],
    measures: [
      ['尺码', '35', '36', '37', '38', '39', '40', '41'],
      ['脚长 mm', '222–225', '226–230', '231–235', '236–240', '241–245', '246–250', '251–255'],
    ],
    care: ['中性清洁剂软刷手洗，不可机洗', '拔出鞋垫分开阴干', '浅色晾干时包一层白纸巾，防止泛黄'],
    sold: 3018,
  }),
]
