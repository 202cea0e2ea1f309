import { sql } from 'drizzle-orm'
import { type Fen, fen } from '@wanpu/kit/money'
import { newId } from '@wanpu/kit/ids'
import type { Tx } from '@wanpu/migrations'
import { freightRules, freightTemplates, shopCouriers } from '@wanpu/migrations/schema'

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
