import type { IncomingMessage } from 'node:http'
import type { ShopEnv, ShopServices } from '@wanpu/commerce/request'

/** What the web process hands over with each request. */
export interface RequestBindings {
  requestId: string
  ip: string
  /** The request as Node read it, where a server listens. */
  incoming?: IncomingMessage
}

/** What the storefront's routes find in a request: the shop, who asks, and whether WeChat's browser shows the page. */
export interface StorefrontEnv {
  Bindings: RequestBindings
  Variables: ShopEnv['Variables'] & { isInWechat: boolean }
}

export interface StorefrontServices extends ShopServices {
  jssdkUrl: string
  sandboxUrl: string | null
}
