import { count, sql } from 'drizzle-orm'
import { type Fen, fen } from '@wanpu/kit/money'
import { newId } from '@wanpu/kit/ids'
import { type Tx, mine, only } from '@wanpu/migrations'
import { assets, freightRules, freightTemplates, shopCouriers } from '@wanpu/migrations/schema'

/** Nothing was ever set, sold, shown or sent here. */
export const isEmptyShop = async (tx: Tx): Promise<boolean> => {
  const [row] = await tx.execute<{ empty: boolean }>(sql`
    select not (exists (select from shop.shop_settings where tenant_id = ${tx.tenantId})
      or exists (select from shop.categories where tenant_id = ${tx.tenantId})
      or exists (select from shop.products where tenant_id = ${tx.tenantId})
      or exists (select from shop.pages where tenant_id = ${tx.tenantId})
      or exists (select from shop.freight_templates where tenant_id = ${tx.tenantId})) as empty`)
  return row!.empty
}

/** The newest picture of each name, as `asset:<id>`. */
export const findPicturesNamed = async (
  tx: Tx,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .select({ id: assets.id, name: assets.name })
    .from(assets)
    .where(mine(tx, assets, sql`${assets.name} = any(${sql.param([...names])}::text[])`))
    .orderBy(assets.id)
  return new Map(rows.map(({ id, name }) => [name, `asset:${id}`]))
}

export const countPictures = async (tx: Tx): Promise<number> =>
  only(await tx.select({ pictures: count() }).from(assets).where(mine(tx, assets)))?.pictures ?? 0

/** Which parts of a shop its people have done themselves; what provisioning put there does not count. */
export const findDone = async (tx: Tx) => {
  const own = sql`tenant_id = ${tx.tenantId}`
  const [row] = await tx.execute<Record<'decoration' | 'products' | 'payment' | 'freight', boolean>>(sql`
    select
      exists (select from shop.page_versions where ${own} and created_by is not null) as decoration,
      exists (select from shop.products where ${own} and state = 'listed')
        and exists (select from shop.audit where ${own} 
          and actor_kind = 'merchant' and deed in ('products.create', 'products.revise', 'products.edit')) as products,
      exists (select from shop.payment_accounts where ${own} and is_active) as payment,
      exists (select from shop.freight_templates where ${own}) as freight`)
  return row!
}

interface Freight {
  name: string
  method: 'piece' | 'weight'
  freeFromFen: Fen | null
  rules: { provinces: string[]; firstUnits: number; firstFen: number; nextUnits: number; nextFen: number }[]
}

export const insertFreight = async (tx: Tx, { rules, ...template }: Freight) => {
  const id = newId()
  await tx.insert(freightTemplates).values({ tenantId: tx.tenantId, id, isDefault: true, ...template })
  await tx.insert(freightRules).values(
    rules.map((rule, position) => ({
      tenantId: tx.tenantId,
      id: newId(),
      templateId: id,
      position,
      ...rule,
      firstFen: fen(rule.firstFen),
      nextFen: fen(rule.nextFen),
    })),
  )
}

export const insertCouriers = async (tx: Tx, codes: readonly string[]) => {
  await tx
    .insert(shopCouriers)
    .values(codes.map((code, position) => ({ tenantId: tx.tenantId, code, position })))
}
