import postgres from 'postgres'
import { readRun } from './run.ts'

/** Lets the time to pay run out for an order: its timer is due now. */
export const runOutOfTime = (shop: string, number: string): Promise<void> =>
  asOwner(shop, async (sql) => {
    const [order] = await sql<{ id: string }[]>`
      update shop.orders set pay_by = now() - interval '1 second' where number = ${number} returning id`
    await sql`update pgboss.job set start_after = now()
      where name = 'checkout-close-unpaid' and data->>'orderId' = ${order!.id} and state = 'created'`
  })

/** As if the codes sent to a phone were minutes old: the next one may be asked for. */
export const ageCodes = (shop: string, phone: string): Promise<void> =>
  asOwner(shop, async (sql) => {
    await sql`update shop.phone_codes set created_at = created_at - interval '2 minutes' where phone = ${phone}`
  })

const asOwner = async (shop: string, work: (sql: postgres.TransactionSql) => Promise<void>) => {
  const sql = postgres(readRun().database.owner, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (tx) => {
      await tx`select set_config('app.tenant_id', id::text, true) from platform.tenants where name = ${shop}`
      await work(tx)
    })
  } finally {
    await sql.end()
  }
}
