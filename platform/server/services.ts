import type { Log } from '@wanpu/kit/log'
import type { Database } from '@wanpu/migrations'
import type { Wechat } from '@wanpu/wechat'

/** What a process brings along; made once by the composition root. */
export interface PlatformServices {
  db: Pick<Database, 'inPlatform'>
  wechat: Pick<Wechat, 'openPush' | 'keepTicket' | 'authorizations'>
  log: Log
  /** Addresses without a trailing slash: `https://wanpu.example`, `https://staff.wanpu.example`. */
  rootUrl: string
  staffUrl: string
  /** `https://{slug}.wanpu.example` for a slug. */
  shopUrl: (slug: string) => string
  /** HMAC key for what must not be guessed back from the database. */
  pepper: string
}
