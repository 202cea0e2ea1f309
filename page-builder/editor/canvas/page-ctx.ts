import type { Link, PageCtx } from '@wanpu/blocks'

/** The address of a picture (`asset:<id>`) at least `width` pixels wide. */
export type PictureUrl = (ref: string, width: number) => string

/** Where blocks stand while they are edited: links lead nowhere, pictures are the shop's own. */
export const canvasCtx = (
  shopId: string,
  pictureUrl: PictureUrl,
  mode: 'canvas' | 'thumb' = 'canvas',
): PageCtx => ({
  mode,
  shopId,
  now: Date.now(),
  here: '#page-home',
  url: (link) => placeOf(link),
  img: (ref, width) => (ref ? pictureUrl(ref, width) : ''),
})

const placeOf = (link: Link): string => {
  switch (link.kind) {
    case 'none':
      return ''
    case 'product':
    case 'category':
      return `#${link.kind}-${link.id}`
    case 'page':
      return `#page-${link.slug}`
    default:
      return `#${link.kind}`
  }
}
