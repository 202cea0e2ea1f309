import type { Tx } from '@wanpu/migrations'
import { assets } from '@wanpu/migrations/schema'

export const insertAsset = async (tx: Tx, asset: Omit<typeof assets.$inferInsert, 'tenantId'>) => {
  await tx.insert(assets).values({ tenantId: tx.tenantId, ...asset })
}
