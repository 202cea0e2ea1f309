import { loadDoc } from '@wanpu/blocks'
import { expect, test } from 'vitest'
import { fillSamples, templates } from './index.ts'
import type { SampleCategory, Template } from './index.ts'

const everyCategory = (list: readonly SampleCategory[]): SampleCategory[] =>
  list.flatMap((one) => [one, ...everyCategory(one.children ?? [])])

/** Collects the keys a page names, and leaves ids a shop could have. */
const namedBy = (template: Template, page: Template['pages'][string]) => {
  const named = { picture: new Set<string>(), category: new Set<string>(), product: new Set<string>() }
  const filled = fillSamples(page, {
    shop: '木棉小铺',
    picture: (key) => (named.picture.add(key), `asset:${key}`),
    category: (key) => (named.category.add(key), key),
    product: (key) => (named.product.add(key), key),
  })
  return { filled, named, template }
}

for (const template of templates) {
  const { products, pictures, pages, categories, industry } = template
  const categoryKeys = new Set(everyCategory(categories).map(({ key }) => key))

  test.each(Object.entries(pages))(`${industry}: page %s loads without a word of complaint`, (_, page) => {
    const { filled, named } = namedBy(template, page)
    expect(loadDoc(filled).issues).toEqual([])
    expect(JSON.stringify(filled)).not.toContain(template.shop.name)
    expect(JSON.stringify(filled)).not.toContain('sample.')
    expect([...named.picture].filter((key) => !pictures[key])).toEqual([])
    expect([...named.category].filter((key) => !categoryKeys.has(key))).toEqual([])
    expect([...named.product].filter((key) => !products.some((one) => one.key === key))).toEqual([])
  })

  test(`${industry}: a page links only to pages there are`, () => {
    const linked = [...JSON.stringify(pages).matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug!)
    expect(linked.filter((slug) => !pages[slug])).toEqual([])
  })

  test(`${industry}: every product is whole`, () => {
    expect(products.length).toBeGreaterThanOrEqual(14)
    expect(new Set(products.map(({ key }) => key)).size).toBe(products.length)
    for (const one of products) {
      const combinations = one.options.reduce((count, option) => count * option.values.length, 1)
      expect(new Set(one.skus.map(({ values }) => values.join())).size, one.key).toBe(combinations)
      expect(one.categories.length, one.key).toBeGreaterThan(0)
      expect(
        one.categories.filter((key) => !categoryKeys.has(key)),
        one.key,
      ).toEqual([])
      expect(one.pictures.length, one.key).toBeGreaterThan(1)
      const shown = [
        ...one.pictures,
        ...one.options.flatMap(({ values }) => values.map((v) => v.picture ?? one.pictures[0]!)),
      ]
      expect(
        shown.filter((key) => !pictures[key]),
        one.key,
      ).toEqual([])
      for (const sku of one.skus) {
        expect(Number.isInteger(sku.priceFen) && sku.priceFen > 0, one.key).toBe(true)
        expect(sku.marketPriceFen, one.key).toBeGreaterThan(sku.priceFen)
        expect(Number.isInteger(sku.weightGrams) && Number.isInteger(sku.stock), one.key).toBe(true)
      }
    }
  })

  test(`${industry}: no category is empty and no picture is left over`, () => {
    const filled = new Set(products.flatMap((one) => one.categories))
    expect([...categoryKeys].filter((key) => !filled.has(key))).toEqual([])
    const used = new Set([
      template.shop.logo,
      ...everyCategory(categories).map(({ picture }) => picture),
      ...products.flatMap((one) => [...one.pictures]),
      ...Object.values(pages).flatMap((page) => [...namedBy(template, page).named.picture]),
    ])
    expect(Object.keys(pictures).filter((key) => !used.has(key))).toEqual([])
    expect([...used].filter((key) => !pictures[key])).toEqual([])
  })

  test(`${industry}: details keep to the tags that survive cleaning`, () => {
    for (const { key, details } of products) {
      const tags = new Set([...details.matchAll(/<\/?(\w+)/g)].map(([, tag]) => tag))
      for (const tag of tags)
        expect(['p', 'h3', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'], key).toContain(tag)
      expect(details.length, key).toBeGreaterThan(300)
    }
  })

  test(`${industry}: text can be read on every ground of the theme`, () => {
    const { accent, accentInk, bg, card, ink, ink2 } = template.theme
    for (const ground of [bg, card])
      for (const text of [ink, ink2, accent])
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThan(4.5)
    expect(contrast(accentInk, accent)).toBeGreaterThan(4.5)
  })
}

/** WCAG 2 contrast of two `#rrggbb`. */
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const luminance = (colour: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
