import type { AnyBlock, PageCtx, RenderCtx } from '../define.ts'
import type { Link } from '../fields.ts'
import { drawn } from '../render.ts'

/** Addresses a test can read. */
export const testCtx: PageCtx = {
  mode: 'live',
  shopId: 'shop-1',
  now: Date.parse('2026-11-11T00:00:00Z'),
  here: '/page/home',
  url: (link) => addresses(link),
  img: (ref, width) => `https://media.test/${ref.slice('asset:'.length)}-${width}.webp`,
}

const addresses = (link: Link): string => {
  switch (link.kind) {
    case 'none':
      return ''
    case 'product':
    case 'category':
      return `/${link.kind}/${link.id}`
    case 'page':
      return `/page/${link.slug}`
    case 'search':
      return link.q ? `/search?q=${encodeURIComponent(link.q)}` : '/search'
    case 'url':
      return link.href
    case 'cart':
    case 'orders':
    case 'me':
      return `/${link.kind}`
  }
}

/** The html of one block for props as a merchant might leave them. */
export const renderBlock = (
  def: AnyBlock,
  props: Record<string, unknown>,
  data = def.sample ?? {},
): string => {
  const ctx: RenderCtx = { ...testCtx, blockId: 'b1', leads: false }
  return drawn(def.view({ p: def.schema.parse(props), data, slots: {}, ctx })).toString()
}
