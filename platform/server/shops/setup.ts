import { type Tenant, readinessOf } from '@wanpu/accounts'
import type { PlatformTx } from '@wanpu/migrations'

/** What the control plane knows of a shop's way to its opening; the rest the shop itself tells. */
export const setupOf = async (tx: PlatformTx, tenant: Tenant, now: Date) => ({
  ...(await readinessOf(tx, tenant, now)),
  review: tenant.review === 'submitted' || tenant.review === 'approved',
})
