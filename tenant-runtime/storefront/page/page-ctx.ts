import type { Link, PageCtx, RenderCtx } from '@wanpu/blocks'
import { pictureAddress } from '@wanpu/commerce/media'

/** The address of a place in the shop; empty for kind `none`. */
export const addressOf = (link: Link): string => {
  switch (link.kind) {
    case 'none':
      return ''
    case 'product':
      return `/p/${link.id}`
    case 'category':
      return link.id === 'all' ? '/categories' : `/c/${link.id}`
    case 'page':
      return link.slug === 'home' ? '/' : `/pages/${link.slug}`
    case 'search':
      return link.q ? `/search?q=${encodeURIComponent(link.q)}` : '/search'
    case 'url':
      return link.href
    default:
      return `/${link.kind}`
  }
}

interface Place {
  tenantId: string
  mediaUrl: string
  now: number
  /** The path of the page shown. */
  here: string
}

/** What blocks and cards need to know of the live page they stand on. */
export const pageCtx = ({ tenantId, mediaUrl, now, here }: Place): PageCtx => ({
  mode: 'live',
  shopId: tenantId,
  now,
  here,
  url: addressOf,
  img: (ref, width) => pictureAddress(mediaUrl, tenantId, ref, width),
})

/** The same for a piece of a block that stands by itself, such as a card in a list. */
export const pieceCtx = (ctx: PageCtx): RenderCtx => ({ ...ctx, blockId: '', leads: false })
