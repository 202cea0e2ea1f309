import type { Clock } from '@wanpu/kit/clock'
import type { Log } from '@wanpu/kit/log'
import type { Keyring } from '@wanpu/kit/secrets'
import type { Actor, Database, InShop } from '@wanpu/migrations'
import type { SendCode } from '@wanpu/sessions'
import type { Wechat } from '@wanpu/wechat'
import type { KuaidiAccount } from '@wanpu/wechat/kuaidi'
import type { Files } from './files.ts'

/** The shop a request is about, as the control plane knows it; read with the host or the membership. */
export interface ShopTenant {
  id: string
  slug: string
  name: string
  industry: string
  review: string
  service: string
  plan: string | null
  accessUntil: Date | null
  firstLiveAt: Date | null
}

/** What a process brings along; made once by the composition root. */
export interface ShopServices {
  db: Database
  wechat: Wechat
  keyring: Keyring
  /** Our own account at the tracking service; without it parcels have no track. */
  kuaidiAccount: KuaidiAccount | null
  files: Files
  sendCode: SendCode
  log: Log
  clock: Clock
  /** Addresses without a trailing slash: `https://wanpu.example`, `https://media.wanpu.example`. */
  rootUrl: string
  mediaUrl: string
  /** `https://{slug}.wanpu.example` for a slug. */
  shopUrl: (slug: string) => string
  /** HMAC key for phone codes. */
  pepper: string
}

export interface ShopEnv {
  Variables: {
    tenant: ShopTenant
    actor: Actor
    /** `inTenant` for the request's shop and actor. */
    inShop: InShop
    requestId: string
    ip: string
    services: ShopServices
  }
}
