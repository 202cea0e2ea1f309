import { fullTime } from '@wanpu/kit/shop-time'

/** `2026-11-22 09:05` in the shop's zone. */
export const momentText = (at: Date): string => fullTime(at).slice(0, 16)
