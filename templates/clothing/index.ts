import type { Template } from '../define.ts'
import { accessories } from './accessories.ts'
import { bottoms } from './bottoms.ts'
import { dresses } from './dresses.ts'
import { about, home } from './home.ts'
import { pictures } from './pictures.ts'
import { shoes } from './shoes.ts'
import { tops } from './tops.ts'

const garments = [...dresses, ...tops, ...bottoms, ...shoes, ...accessories]
const category = (key: string, name: string) => ({ key, name, picture: `category-${key}` })

export const clothing = {
  industry: 'clothing',
  name: '服装',
  summary: '大图先行，留白多，适合女装、鞋包和配饰',
  theme: {
    accent: '#8c2f45',
    accentInk: '#ffffff',
    bg: '#f8f4f1',
    card: '#ffffff',
    ink: '#2b2325',
    ink2: '#6f6264',
    line: '#e9e0dc',
    radius: 4,
    gap: 20,
  },
  shop: {
    name: '云裳集',
    intro: '杭州一间十二个人的女装工作室，做穿得住三年的衣服。',
    logo: 'logo',
    phone: '0571-8700 2016',
    serviceHours: '每天 9:30–22:00',
  },
  pages: { home, about },
  categories: [
    category('dresses', '裙子'),
    {
      ...category('tops', '上衣'),
      children: [category('tees', '针织 T 恤'), category('outerwear', '大衣外套')],
    },
    category('bottoms', '裤子'),
    {
      ...category('shoes', '鞋履'),
      children: [category('pumps', '单鞋'), category('boots', '靴子'), category('sneakers', '运动鞋')],
    },
    {
      ...category('accessories', '配饰'),
      children: [category('bags', '包袋'), category('scarves', '围巾帽子')],
    },
  ],
  freight: {
    name: '服装通用运费',
    chargeBy: 'piece',
    standard: { first: 2, firstFen: 800, next: 2, nextFen: 300 },
    special: [
      { provinces: ['15', '46', '62', '63', '64'], first: 1, firstFen: 1200, next: 1, nextFen: 500 },
      { provinces: ['54', '65'], first: 1, firstFen: 2000, next: 1, nextFen: 1000 },
    ],
    freeFromFen: 29900,
  },
  products: garments.map(({ product }) => product),
  pictures: Object.assign({}, pictures, ...garments.map((one) => one.pictures)) as typeof pictures,
} satisfies Template
