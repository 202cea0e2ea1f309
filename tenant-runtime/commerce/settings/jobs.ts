import { copyUsage, shopUsed } from '@wanpu/billing'
import { type JobHandler, handle } from '@wanpu/kit/queue'
import type { ShopServices } from '#request'
import { usageChanged } from './job-names.ts'

/** Copies a shop's counters to where the control plane reads them. */
export const jobs = ({ db }: Pick<ShopServices, 'db'>): JobHandler[] => [
  handle(usageChanged, ({ tenantId }) =>
    db.inPlatform((tx) => copyUsage(tx, tenantId, () => db.inTenant(tenantId, shopUsed))),
  ),
]
