import {
  type Allowance,
  type Plan,
  type Subscription,
  allowanceOf,
  comingFunctions,
  countingOf,
  planFunctions,
  planOf,
  planWords,
  plansOnSale,
  usageKinds,
} from '@wanpu/billing'
import type { Tenant } from '@wanpu/accounts'

interface Said {
  tenant: Pick<Tenant, 'plan' | 'accessUntil' | 'service'>
  subscriptions: readonly Subscription[]
  usage: readonly { kind: string; used: number }[]
  mayChange: boolean
  isOnSale: boolean
  now: Date
}

/** What the plan page shows: the plan, its subscription, what is used of it, and what else there is. */
export const shownPlan = ({ tenant, subscriptions, usage, mayChange, isOnSale, now }: Said) => {
  const counting = countingOf(subscriptions)
  const hasAccess = tenant.accessUntil !== null && now < tenant.accessUntil
  return {
    plan: shownVersion(planOf(tenant.plan)),
    hasAccess,
    accessUntil: tenant.accessUntil?.toISOString() ?? null,
    service: tenant.service,
    subscription: counting ? shownSubscription(counting) : null,
    usage: usageKinds.map((kind) =>
      shownUsage(kind, usage.find((row) => row.kind === kind)?.used ?? 0, allowanceOf(tenant, kind, now)),
    ),
    plans: plansOnSale.map(shownVersion),
    mayChange,
    isOnSale,
  }
}

/** A plan as it is compared with others. */
export const shownVersion = (plan: Plan) => ({
  version: plan.version,
  order: plan.order,
  ...planWords.plans[plan.name],
  pricePerYearFen: plan.pricePerYearFen as number,
  limits: usageKinds.map((kind) => ({ kind, label: planWords.kinds[kind], limit: plan.limits[kind].hard })),
  functions: planFunctions.map((name) => ({
    name,
    label: planWords.functions[name],
    isGranted: plan.functions[name],
    isComing: comingFunctions.includes(name),
  })),
})

const shownSubscription = ({ state, renewsAt, endsAt, cardBrand, cardLastFour }: Subscription) => ({
  state,
  renewsAt: renewsAt?.toISOString() ?? null,
  endsAt: endsAt?.toISOString() ?? null,
  card: cardLastFour ? { brand: cardBrand ?? '', lastFour: cardLastFour } : null,
})

/** `level` is what the console says of it: all is well, past the soft limit `near`, at the hard one `full`. */
const shownUsage = (kind: keyof Plan['limits'], used: number, { plan, limit }: Allowance) => ({
  kind,
  label: planWords.kinds[kind],
  used,
  limit,
  level: levelOf(used, planOf(plan).limits[kind]),
})

const levelOf = (used: number, { soft, hard }: Plan['limits']['products']) => {
  if (used >= hard) return 'full' as const
  return used >= soft ? ('near' as const) : ('well' as const)
}
