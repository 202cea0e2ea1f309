import { type Fen, fen } from '@wanpu/kit/money'

/** What a plan counts; `storage` in bytes. */
export const usageKinds = ['products', 'employees', 'storage'] as const
export type UsageKind = (typeof usageKinds)[number]

/** From `soft` on the console speaks of it, past `hard` nothing more is added. */
export interface Limit {
  soft: number
  hard: number
}

export const planFunctions = [
  'storefront',
  'decoration',
  'wechatPay',
  'overview',
  'coupons',
  'campaigns',
  'memberLevels',
  'insights',
  'customBlocks',
  'openApi',
] as const
export type PlanFunction = (typeof planFunctions)[number]

/** Sold with a plan and not built yet: told as such wherever plans are compared. */
export const comingFunctions: readonly PlanFunction[] = [
  'coupons',
  'campaigns',
  'memberLevels',
  'insights',
  'customBlocks',
  'openApi',
]

/** A version of a plan; once sold it never changes, a new price or limit is a new version. */
export interface Plan {
  version: string
  name: PlanName
  /** Larger is more; decides what is an upgrade. */
  order: number
  pricePerYearFen: Fen
  limits: Readonly<Record<UsageKind, Limit>>
  functions: Readonly<Record<PlanFunction, boolean>>
}
export type PlanName = 'trial' | 'basic' | 'pro' | 'flagship'

const gibibyte = 2 ** 30
const limit = (hard: number): Limit => ({ soft: Math.floor(hard * 0.8), hard })
const limits = (products: number, employees: number, storage: number) => ({
  products: limit(products),
  employees: limit(employees),
  storage: limit(storage),
})
const functions = (...granted: readonly PlanFunction[]) =>
  Object.fromEntries(planFunctions.map((name) => [name, granted.includes(name)])) as Plan['functions']
const shopping = ['storefront', 'decoration', 'wechatPay', 'overview', 'coupons'] as const
const growing = [...shopping, 'campaigns', 'memberLevels'] as const

/** What a shop has before it bought anything, and once its access has ended: room to look around, nothing live. */
const trial: Plan = {
  version: 'trial@2026-11',
  name: 'trial',
  order: 0,
  pricePerYearFen: fen(0),
  limits: limits(50, 2, gibibyte / 2),
  functions: functions('decoration', 'overview'),
}

/** What is on sale, the smallest first. */
export const plansOnSale: readonly Plan[] = [
  {
    version: 'basic@2026-11',
    name: 'basic',
    order: 1,
    pricePerYearFen: fen(198_000),
    limits: limits(500, 3, 5 * gibibyte),
    functions: functions(...shopping),
  },
  {
    version: 'pro@2026-11',
    name: 'pro',
    order: 2,
    pricePerYearFen: fen(498_000),
    limits: limits(3_000, 10, 30 * gibibyte),
    functions: functions(...growing),
  },
  {
    version: 'flagship@2026-11',
    name: 'flagship',
    order: 3,
    pricePerYearFen: fen(1_280_000),
    limits: limits(20_000, 50, 200 * gibibyte),
    functions: functions(...planFunctions),
  },
]

const known = new Map([trial, ...plansOnSale].map((plan) => [plan.version, plan]))

/** The plan of a version ever sold; a shop that bought none has the trial. Throws on a version nobody declared. */
export const planOf = (version: string | null): Plan => {
  if (version === null) return trial
  const plan = known.get(version)
  if (!plan) throw new Error(`there is no plan ${version}`)
  return plan
}
