import type { Template } from '../define.ts'
import { about, home } from './home.ts'
import { makeup } from './makeup.ts'
import { pictures } from './pictures.ts'
import { skincare } from './skincare.ts'

const goods = [...skincare, ...makeup]
const category = (key: string, name: string) => ({ key, name, picture: `category-${key}` })

export const beauty = {
  industry: 'beauty',
  name: '美妆',
  summary: '柔和留白，先讲成分和色号，适合护肤、彩妆和香氛',
  theme: {
    accent: '#9c2f55',
    accentInk: '#ffffff',
    bg: '#fbf4f5',
    card: '#ffffff',
    ink: '#2e2025',
    ink2: '#6f5c63',
    line: '#f0e1e5',
    radius: 18,
    gap: 12,
  },
  shop: {
    name: '朝花研',
    intro: '成分写明白的护肤，做好了先给自己用。',
    logo: 'logo',
    phone: '0572-2688 1128',
    serviceHours: '每天 9:00–22:00',
  },
  pages: { home, about },
  categories: [
    category('skincare', '护肤'),
    category('cleansing', '洁面'),
    category('makeup', '彩妆'),
    category('tools', '工具'),
    category('scent', '香氛'),
  ],
  freight: {
    name: '美妆按件计费',
    chargeBy: 'piece',
    standard: { first: 1, firstFen: 800, next: 1, nextFen: 100 },
    special: [{ provinces: ['54', '65'], first: 1, firstFen: 1800, next: 1, nextFen: 500 }],
    freeFromFen: 12900,
  },
  products: goods.map(({ product }) => product),
  pictures: Object.assign({}, pictures, ...goods.map((one) => one.pictures)) as typeof pictures,
} satisfies Template
