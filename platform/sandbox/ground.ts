import type { Clock } from '@wanpu/kit/clock'
import type { Log } from '@wanpu/kit/log'
import type { Deliveries } from './delivery.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'
import type { State } from './state.ts'
import type { World } from './world.ts'

/** What every part of the outside stands on. */
export interface Ground {
  world: World
  secrets: Secrets
  settings: Settings
  clock: Clock
  log: Log
  state: State
  /** Says that `state` has changed and wants to be written. */
  changed: () => void
}

/** The ground and the way to reach the product. */
export interface Outside extends Ground {
  deliveries: Deliveries
}
