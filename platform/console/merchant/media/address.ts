import type { Shop } from '../shop.ts'

/** The address of a stored picture (`asset:<id>`) at least so wide; empty when there is none. */
export const pictureAt = (shop: Pick<Shop, 'id'>, ref: string | null, width: 200 | 400 | 800): string =>
  ref?.startsWith('asset:')
    ? `${location.protocol}//media.${location.host}/${shop.id}/${ref.slice('asset:'.length)}/${width}.webp`
    : ''
