import { desc, eq, sql } from 'drizzle-orm'
import type { Moment } from '@wanpu/kit/cursor'
import { type Tx, mine } from '@wanpu/migrations'
import { shopAudit } from '@wanpu/migrations/schema'

export const findDeeds = (tx: Tx, without: readonly string[], after: Moment | undefined, limit: number) =>
  tx
    .select({
      id: shopAudit.id,
      at: shopAudit.at,
      deed: shopAudit.deed,
      actorId: shopAudit.actorId,
      subject: shopAudit.subject,
    })
    .from(shopAudit)
    .where(
      mine(
        tx,
        shopAudit,
        eq(shopAudit.actorKind, 'merchant'),
        sql`${shopAudit.deed} <> all(${sql.param([...without])}::text[])`,
        after &&
          sql`(${shopAudit.at}, ${shopAudit.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(shopAudit.at), desc(shopAudit.id))
    .limit(limit)

export interface Subject {
  kind: 'product' | 'order' | 'page' | 'category'
  /** Of what can be opened: the product, where the deed was done to one of its varieties. */
  id: string
  name: string
}

/** What these ids are called; `of` is the id that was asked for. */
export const findSubjects = (tx: Tx, ids: readonly string[]) => {
  const asked = sql`${sql.param([...ids])}::uuid[]`
  return tx.execute<Subject & { of: string } & Record<string, unknown>>(sql`
    select p.id as of, 'product' as kind, p.id, p.title as name
      from shop.products p where p.tenant_id = ${tx.tenantId} and p.id = any(${asked})
    union all
    select s.id, 'product', p.id, concat_ws(' · ', p.title, nullif(array_to_string(s.choice, ' / '), ''))
      from shop.skus s join shop.products p on p.tenant_id = ${tx.tenantId} and p.id = s.product_id
      where s.tenant_id = ${tx.tenantId} and s.id = any(${asked})
    union all
    select o.id, 'order', o.id, o.number from shop.orders o where o.tenant_id = ${tx.tenantId} and o.id = any(${asked})
    union all
    select g.id, 'page', g.id, g.title from shop.pages g where g.tenant_id = ${tx.tenantId} and g.id = any(${asked})
    union all
    select c.id, 'category', c.id, c.name from shop.categories c where c.tenant_id = ${tx.tenantId} and c.id = any(${asked})`)
}
