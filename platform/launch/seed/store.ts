import { and, asc, desc, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import { type PlatformTx, type Tx, mine, only } from '@wanpu/migrations'
import {
  billingCheckouts,
  members,
  merchants,
  pageVersions,
  pages,
  products,
  skus,
  staff,
  stocks,
} from '@wanpu/migrations/schema'

export const findMerchantByPhone = async (tx: PlatformTx, phone: string) =>
  only(await tx.select({ id: merchants.id }).from(merchants).where(eq(merchants.phone, phone)))

export const findStaffByName = async (tx: PlatformTx, name: string) =>
  only(await tx.select({ id: staff.id }).from(staff).where(eq(staff.name, name)))

/** Where a shop can still pay, or has just paid, at the checkout that was opened last. */
export const findCheckoutUrl = async (tx: PlatformTx, tenantId: string) => {
  const [open] = await tx
    .select({ url: billingCheckouts.url })
    .from(billingCheckouts)
    .where(
      and(
        eq(billingCheckouts.tenantId, tenantId),
        isNull(billingCheckouts.completedAt),
        isNotNull(billingCheckouts.url),
        gte(billingCheckouts.createdAt, sql`now() - interval '23 hours'`),
      ),
    )
    .orderBy(desc(billingCheckouts.createdAt))
    .limit(1)
  return open?.url ?? null
}

/** The front and a product of a shop as it was filled; `isPublished` once a person has published the front. */
export const findSamples = async (tx: Tx) => {
  const [page] = await tx
    .select({ id: pages.id })
    .from(pages)
    .where(mine(tx, pages, eq(pages.kind, 'home')))
  const published = await tx
    .select({ id: pageVersions.id })
    .from(pageVersions)
    .where(mine(tx, pageVersions, eq(pageVersions.pageId, page!.id), isNotNull(pageVersions.createdBy)))
  const [product] = await tx
    .select({ id: products.id, subtitle: products.subtitle })
    .from(products)
    .where(mine(tx, products))
    .orderBy(asc(products.id))
    .limit(1)
  return { pageId: page!.id, isPublished: published.length > 0, product: product! }
}

/** No door of members gives names yet. */
export const nameMember = async (tx: Tx, id: string, name: string) => {
  await tx
    .update(members)
    .set({ name })
    .where(mine(tx, members, eq(members.id, id)))
}

/** What a shop can sell at least ten of, by product. */
export const findGoods = async (tx: Tx) => {
  const rows = await tx
    .select({ productId: skus.productId, skuId: skus.id })
    .from(skus)
    .innerJoin(products, mine(tx, products, eq(products.id, skus.productId)))
    .innerJoin(stocks, mine(tx, stocks, eq(stocks.skuId, skus.id)))
    .where(mine(tx, skus, gte(sql`${stocks.onHand} - ${stocks.reserved}`, 10)))
    .orderBy(desc(products.listedAt), asc(skus.position))
  return [...Map.groupBy(rows, (row) => row.productId).values()].map((found) => found.map((row) => row.skuId))
}
