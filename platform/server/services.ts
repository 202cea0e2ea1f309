import type { Lemon } from '@wanpu/billing'
import type { Log } from '@wanpu/kit/log'
import type { Database } from '@wanpu/migrations'
import type { SendCode, SendInvitation } from '@wanpu/sessions'
import type { Wechat } from '@wanpu/wechat'
import type { Industry } from './shops/industry.ts'

/** What a process brings along; made once by the composition root. */
export interface PlatformServices {
  db: Pick<Database, 'inPlatform'>
  wechat: Pick<Wechat, 'openPush' | 'keepTicket' | 'ticketAt' | 'authorizations' | 'menu'>
  lemon: Lemon
  sendCode: SendCode
  sendInvitation: SendInvitation
  /** What a shop can begin as. */
  industries: readonly Industry[]
  log: Log
  /** Addresses without a trailing slash: `https://wanpu.example`, `https://staff.wanpu.example`. */
  rootUrl: string
  staffUrl: string
  /** `https://{slug}.wanpu.example` for a slug. */
  shopUrl: (slug: string) => string
  /** Where the outside is played on this machine; null in production. */
  sandboxUrl: string | null
  /** HMAC key for what must not be guessed back from the database. */
  pepper: string
}
