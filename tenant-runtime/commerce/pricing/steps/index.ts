import { words } from '../words.ts'
import { type Step, notApplied } from './step.ts'

/** The pipeline's order; what is later sees what is left by what is earlier. */
export const stepNames = [
  'activity',
  'discount',
  'threshold',
  'coupon',
  'points',
  'freight',
  'balance',
] as const
export type StepName = (typeof stepNames)[number]

/** The steps with freight as this order gets it. */
export const stepsWith = (freight: Step): Record<StepName, Step> => ({
  activity: notApplied(words.notApplied.activity),
  discount: notApplied(words.notApplied.discount),
  threshold: notApplied(words.notApplied.threshold),
  coupon: notApplied(words.notApplied.coupon),
  points: notApplied(words.notApplied.points),
  freight,
  balance: notApplied(words.notApplied.balance),
})
