import type { ShopServices } from '@wanpu/commerce/request'

/** What the runtime's apps are made of, beside what every feature gets. */
export interface RuntimeServices extends ShopServices {
  /** The JS-SDK's script that pages which pay load. */
  jssdkUrl: string
  /** Where the outside is played on this machine; null in production. */
  sandboxUrl: string | null
}
