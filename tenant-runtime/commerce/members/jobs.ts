import { asc, gt } from 'drizzle-orm'
import { type JobHandler, defineJob, handle, nothing } from '@wanpu/kit/queue'
import { type Database, shopDoor, system } from '@wanpu/migrations'
import { tenants } from '@wanpu/migrations/schema'
import { shopperCodes, shopperSessions } from '@wanpu/sessions'
import type { ShopServices } from '#request'

const forgetExpired = defineJob('members-forget-expired', nothing, { concurrency: 1, cron: '20 4 * * *' })

export const jobs = ({ db, pepper }: ShopServices): JobHandler[] => [
  handle(forgetExpired, async () => {
    for await (const tenantId of everyTenant(db)) {
      const inShop = shopDoor(db, tenantId, system)
      await inShop(({ tx }) => shopperSessions(tx).forgetExpired())
      await shopperCodes(inShop, pepper).forgetOld()
    }
  }),
]

const pageSize = 500

async function* everyTenant({ inPlatform }: Database) {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await inPlatform((tx) =>
      tx
        .select({ id: tenants.id })
        .from(tenants)
        .where(gt(tenants.id, after))
        .orderBy(asc(tenants.id))
        .limit(pageSize),
    )
    for (const { id } of page) yield id
    if (page.length < pageSize) return
    after = page.at(-1)!.id
  }
}
