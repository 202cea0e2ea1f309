import type { PictureUrl } from '@wanpu/editor/canvas/page-ctx.ts'
import type { Shop } from '../shop.ts'

const widths = [200, 400, 800, 1200] as const
const urls = new Map<string, PictureUrl>()

/** Addresses of the shop's pictures; the same function for the same shop. */
export const pictureUrlOf = (shop: Pick<Shop, 'id'>): PictureUrl => {
  const known = urls.get(shop.id)
  if (known) return known
  const url: PictureUrl = (ref, width) => {
    if (!ref.startsWith('asset:')) return ''
    const kept = widths.find((one) => one >= width) ?? 1200
    return `${location.protocol}//media.${location.host}/${shop.id}/${ref.slice('asset:'.length)}/${kept}.webp`
  }
  urls.set(shop.id, url)
  return url
}
