import { count } from '../ui/format.ts'

const gibibyte = 2 ** 30

/** How much of something a plan counts: storage as `0.5 GB`, anything else as a number. */
export const amount = (kind: string, value: number): string =>
  kind === 'storage' ? `${Math.round((value / gibibyte) * 100) / 100} GB` : count(value)
