import { newId } from '@wanpu/kit/ids'
import type { Actor } from '@wanpu/migrations'
import { type Town, sudo } from './ground.ts'

/** Stock that no measurement uses up. */
export const fillStock = ({ superuserUrl }: Town, tenantId: string) =>
  sudo(superuserUrl, (sql) => sql`update shop.stocks set on_hand = 1000000000 where tenant_id = ${tenantId}`)

let phones = 0

export const bornMember = async ({ superuserUrl }: Town, tenantId: string): Promise<Actor> => {
  const id = newId()
  const phone = `139${String((phones += 1)).padStart(8, '0')}`
  await sudo(
    superuserUrl,
    (sql) => sql`insert into shop.members (tenant_id, id, phone) values (${tenantId}, ${id}, ${phone})`,
  )
  return { kind: 'member', id }
}

export const countOrders = ({ superuserUrl }: Town, tenantId: string) =>
  sudo(superuserUrl, async (sql) => {
    const [row] = await sql<
      { n: number }[]
    >`select count(*)::int as n from shop.orders where tenant_id = ${tenantId}`
    return row!.n
  })

/** SKUs that a shopper can buy. */
export const offeredSkus = ({ superuserUrl }: Town, tenantId: string) =>
  sudo(superuserUrl, async (sql) => {
    const rows = await sql<{ id: string }[]>`
      select k.id from shop.skus k join shop.products p on p.tenant_id = k.tenant_id and p.id = k.product_id
      where k.tenant_id = ${tenantId} and k.is_offered and p.state = 'listed' order by k.id limit 64`
    return rows.map(({ id }) => id)
  })
