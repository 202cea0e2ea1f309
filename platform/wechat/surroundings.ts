import type { Clock } from '@wanpu/kit/clock'
import type { Log } from '@wanpu/kit/log'
import type { Keyring } from '@wanpu/kit/secrets'
import type { InPlatform } from '@wanpu/migrations'
import type { Random } from './random.ts'
import type { WechatSettings } from './settings.ts'

/** What the clients of this room are given instead of reaching for it. */
export interface Surroundings {
  settings: WechatSettings
  inPlatform: InPlatform
  keyring: Keyring
  clock: Clock
  random: Random
  log: Log
}
