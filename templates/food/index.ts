import type { Template } from '../define.ts'
import { cured } from './cured.ts'
import { dried } from './dried.ts'
import { fruit } from './fruit.ts'
import { grains } from './grains.ts'
import { about, home } from './home.ts'
import { honey } from './honey.ts'
import { pictures } from './pictures.ts'
import { snacks } from './snacks.ts'
import { tea } from './tea.ts'

const goods = [...honey, ...dried, ...tea, ...grains, ...cured, ...snacks, ...fruit]
const category = (key: string, name: string, shown = key) => ({ key, name, picture: `category-${shown}` })

export const food = {
  industry: 'food',
  name: '食品',
  summary: '分类清楚，卡片紧凑，适合特产、生鲜和零食',
  theme: {
    accent: '#2f6b3c',
    accentInk: '#ffffff',
    bg: '#f5f1e4',
    card: '#fffdf8',
    ink: '#2b2a22',
    ink2: '#676353',
    line: '#e5dec9',
    radius: 14,
    gap: 12,
  },
  shop: {
    name: '山野食集',
    intro: '秦岭脚下三十七户农家，自己也吃的才卖。',
    logo: 'logo',
    phone: '029-8660 3700',
    serviceHours: '每天 8:00–21:00',
  },
  pages: { home, about },
  categories: [
    {
      ...category('leisure', '休闲食品', 'snacks'),
      children: [category('snacks', '坚果零食'), category('honey', '土蜂蜜'), category('tea', '好茶')],
    },
    {
      ...category('fresh', '生鲜食品', 'fruit'),
      children: [category('fruit', '时令鲜果'), category('vegetables', '现挖蔬菜')],
    },
    {
      ...category('staples', '粮油副食', 'grains'),
      children: [
        category('grains', '米面杂粮'),
        category('mushrooms', '菌菇'),
        category('cured', '腊味蛋品'),
        category('seasoning', '调味'),
      ],
    },
  ],
  freight: {
    name: '食品按重计费',
    chargeBy: 'weight',
    standard: { first: 1000, firstFen: 800, next: 1000, nextFen: 200 },
    special: [
      { provinces: ['15', '46', '62', '63', '64'], first: 1000, firstFen: 1200, next: 1000, nextFen: 600 },
      { provinces: ['54', '65'], first: 1000, firstFen: 2200, next: 1000, nextFen: 1200 },
    ],
    freeFromFen: 9900,
  },
  products: goods.map(({ product }) => product),
  pictures: Object.assign({}, pictures, ...goods.map((one) => one.pictures)) as typeof pictures,
} satisfies Template
