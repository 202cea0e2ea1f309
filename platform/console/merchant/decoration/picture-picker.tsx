import type { PickProps } from '@wanpu/editor/pickers.ts'
import { MediaPicker } from '../media/media-picker.tsx'
import type { Shop } from '../shop.ts'

/** One picture of the shop's library. */
export const PicturePicker = ({ shop, pick, close }: PickProps<string> & { shop: Shop }) => (
  <MediaPicker
    shop={shop}
    pick={([ref]) => {
      if (ref) pick(ref)
    }}
    close={close}
  />
)
