import { type Template, templates } from '@wanpu/templates'
import { words } from './words.ts'

/** A demo shop before it is there. */
export interface DemoShop {
  slug: string
  template: Template
  promises: string[]
  /** How its buyers' phone numbers begin. */
  phones: string
  /** Shifts what its buyers choose, so that the shops do not sell alike. */
  taste: number
}

const template = (industry: string): Template => {
  const found = templates.find((one) => one.industry === industry)
  if (!found) throw new Error(`there is no template for ${industry}`)
  return found
}

export const demoShops: readonly DemoShop[] = [
  {
    slug: 'yunshang',
    template: template('clothing'),
    promises: words.promises.clothing,
    phones: '1390011',
    taste: 0,
  },
  { slug: 'shanye', template: template('food'), promises: words.promises.food, phones: '1390022', taste: 4 },
]
