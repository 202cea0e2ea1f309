import { and, asc, gt, ne } from 'drizzle-orm'
import type { Database } from '@wanpu/migrations'
import { tenants } from '@wanpu/migrations/schema'

const pageSize = 200

/** Does something in each shop, one after another, for no login can ask across shops. Throws at the end what failed. */
export const inEveryShop = async (
  db: Pick<Database, 'inPlatform'>,
  work: (tenantId: string) => Promise<void>,
) => {
  const failures: unknown[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await db.inPlatform((tx) =>
      tx
        .select({ id: tenants.id })
        .from(tenants)
        .where(and(gt(tenants.id, after), ne(tenants.service, 'closed')))
        .orderBy(asc(tenants.id))
        .limit(pageSize),
    )
    for (const { id } of page) await work(id).catch((error: unknown) => failures.push(error))
    if (page.length < pageSize) break
    after = page.at(-1)!.id
  }
  if (failures.length > 0) throw new AggregateError(failures, 'some shops failed')
}
