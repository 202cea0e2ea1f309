import type { Template } from '../define.ts'
import { audio } from './audio.ts'
import { desk } from './desk.ts'
import { about, home } from './home.ts'
import { pictures } from './pictures.ts'

const goods = [...audio, ...desk]
const category = (key: string, name: string) => ({ key, name, picture: `category-${key}` })

export const digital = {
  industry: 'digital',
  name: '数码',
  summary: '利落紧凑，参数看得清，适合耳机、外设和智能家居',
  theme: {
    accent: '#1d4ed8',
    accentInk: '#ffffff',
    bg: '#f1f4f8',
    card: '#ffffff',
    ink: '#111827',
    ink2: '#566072',
    line: '#e1e6ed',
    radius: 6,
    gap: 8,
  },
  shop: {
    name: '极点数码',
    intro: '先拆一台，再用三十天，最后才卖给你。',
    logo: 'logo',
    phone: '0755-8660 2016',
    serviceHours: '每天 9:00–23:00',
  },
  pages: { home, about },
  categories: [
    category('audio', '耳机音箱'),
    category('wear', '穿戴游戏'),
    category('charging', '充电'),
    category('desk', '桌面外设'),
    category('imaging', '影像'),
    category('home', '智能家居'),
  ],
  freight: {
    name: '数码按件计费',
    chargeBy: 'piece',
    standard: { first: 1, firstFen: 1200, next: 1, nextFen: 300 },
    special: [{ provinces: ['54', '65'], first: 1, firstFen: 2500, next: 1, nextFen: 800 }],
    freeFromFen: 9900,
  },
  products: goods.map(({ product }) => product),
  pictures: Object.assign({}, pictures, ...goods.map((one) => one.pictures)) as typeof pictures,
} satisfies Template
