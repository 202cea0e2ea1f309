const shifted = (ms: number) => new Date(ms + 8 * 3_600_000).toISOString()

/** `2026-11-22T16:26:40+08:00`, the form WeChat Pay writes. */
export const shanghaiTime = (ms: number): string => `${shifted(ms).slice(0, 19)}+08:00`

/** `2026-11-22 16:26:40` in Shanghai, the form couriers and pages write. */
export const shanghaiClock = (ms: number): string => shifted(ms).slice(0, 19).replace('T', ' ')

export const wholeSeconds = (ms: number): number => Math.floor(ms / 1000)
