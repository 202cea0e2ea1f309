import { type Template, templates } from '@wanpu/templates'
import { type Opening, words } from './words.ts'

/** A demo shop before it is there. */
export interface DemoShop {
  slug: string
  template: Template
  promises: string[]
  /** How it went from trial to where it stands; null while it is on trial. */
  opening: Opening | null
  /** Who buys in a live shop. */
  buyers?: {
    /** How their phone numbers begin. */
    phones: string
    /** Shifts what they choose, so that the shops do not sell alike. */
    taste: number
  }
}

const template = (industry: string): Template => {
  const found = templates.find((one) => one.industry === industry)
  if (!found) throw new Error(`there is no template for ${industry}`)
  return found
}

/** As a shop begins: what only its owner can say of it stays open, and nobody has bought. */
const untold = (one: Template): Template => ({
  ...one,
  shop: { ...one.shop, intro: '', phone: '' },
  products: one.products.map((product) => ({ ...product, sold: 0 })),
})

export const demoShops: readonly DemoShop[] = [
  {
    slug: 'yunshang',
    template: template('clothing'),
    promises: words.promises.clothing,
    opening: words.opening.yunshang,
    buyers: { phones: '1390011', taste: 0 },
  },
  {
    slug: 'shanye',
    template: template('food'),
    promises: words.promises.food,
    opening: words.opening.shanye,
    buyers: { phones: '1390022', taste: 4 },
  },
  {
    slug: 'zhaohua',
    template: template('beauty'),
    promises: words.promises.beauty,
    opening: words.opening.zhaohua,
  },
  { slug: 'shuma', template: untold(template('digital')), promises: [], opening: null },
]
