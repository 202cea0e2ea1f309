import { type Allowance, giveUsage, takeUsage } from '@wanpu/billing'
import type { Ctx } from '@wanpu/migrations'
import { usageChanged } from './job-names.ts'

export type UsageKind = 'products' | 'storage'

// What we put into a shop ourselves is counted and never refused.
const boundless: Allowance = { plan: 'boundless', limit: Number.MAX_SAFE_INTEGER }

/** Counts what a shop adds; throws `planLimitReached` when that is more than `allowance`, which the route reads from the plan. */
export const useMore = async ({ tx }: Ctx, kind: UsageKind, amount: number, allowance = boundless) => {
  await takeUsage(tx, kind, amount, allowance)
  await tellUsage(tx)
}

/** Counts what a shop takes away. */
export const useLess = async ({ tx }: Ctx, kind: UsageKind, amount: number) => {
  await giveUsage(tx, kind, amount)
  await tellUsage(tx)
}

const tellUsage = (tx: Ctx['tx']) =>
  tx.enqueue(usageChanged, { tenantId: tx.tenantId }, { group: tx.tenantId })
