import { desc, eq, lt, sql, sum } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { assets } from '@wanpu/migrations/schema'
import type { LibraryListing } from './inputs.ts'

export const insertAsset = async (tx: Tx, asset: Omit<typeof assets.$inferInsert, 'tenantId'>) => {
  await tx.insert(assets).values({ tenantId: tx.tenantId, ...asset })
}

const shown = {
  id: assets.id,
  name: assets.name,
  mime: assets.mime,
  width: assets.width,
  height: assets.height,
  bytes: assets.bytes,
  createdAt: assets.createdAt,
}
const isPicture = eq(assets.kind, 'picture')

/** Newest first; at most one more than asked. */
export const findPictures = (tx: Tx, { q, after, limit }: LibraryListing) =>
  tx
    .select(shown)
    .from(assets)
    .where(
      mine(
        tx,
        assets,
        isPicture,
        q === '' ? undefined : sql`strpos(lower(${assets.name}), ${q.toLowerCase()}) > 0`,
        after === undefined ? undefined : lt(assets.id, after),
      ),
    )
    .orderBy(desc(assets.id))
    .limit(limit + 1)

export const sumBytes = async (tx: Tx): Promise<number> =>
  only(
    await tx
      .select({ bytes: sum(assets.bytes).mapWith(Number) })
      .from(assets)
      .where(mine(tx, assets)),
  )?.bytes ?? 0

export const findPicture = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({ width: assets.width, variants: assets.variants })
      .from(assets)
      .where(mine(tx, assets, isPicture, eq(assets.id, id))),
  )

/** The picture, against anybody who would take it into use meanwhile. */
export const lockPicture = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({ name: assets.name, bytes: assets.bytes })
      .from(assets)
      .where(mine(tx, assets, isPicture, eq(assets.id, id)))
      .for('update'),
  )

/** Those of the ids that are pictures here; none of them can be removed before the transaction ends. */
export const holdPictures = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const found = await tx
    .select({ id: assets.id })
    .from(assets)
    .where(mine(tx, assets, isPicture, sql`${assets.id} = any(${sql.param([...ids])}::uuid[])`))
    .orderBy(assets.id)
    .for('key share')
  return found.map((row) => row.id)
}

/** False when there is no such picture. */
export const updateName = async (tx: Tx, id: string, name: string): Promise<boolean> => {
  const changed = await tx
    .update(assets)
    .set({ name })
    .where(mine(tx, assets, isPicture, eq(assets.id, id)))
    .returning({ id: assets.id })
  return changed.length === 1
}

/** False when the picture is gone. */
export const updateVariants = async (tx: Tx, id: string, variants: number[]): Promise<boolean> => {
  const changed = await tx
    .update(assets)
    .set({ variants })
    .where(mine(tx, assets, eq(assets.id, id)))
    .returning({ id: assets.id })
  return changed.length === 1
}

export const deleteAsset = async (tx: Tx, id: string) => {
  await tx.delete(assets).where(mine(tx, assets, eq(assets.id, id)))
}

/** What shows the picture, counted. Everything that can lies to the right of this room; each line is one of its tables. */
export const countUses = async (tx: Tx, ref: string) => {
  const own = sql`tenant_id = ${tx.tenantId}`
  const holds = (column: 'description' | 'doc' | 'draft') => sql`strpos(${columns[column]}::text, ${ref}) > 0`
  const [row] = await tx.execute<{
    products: number
    categories: number
    settings: number
    pages: number
    orders: number
  }>(sql`
    select
      (select count(*) from shop.products where ${own} and (pictures @> ${JSON.stringify([ref])}::jsonb or ${holds('description')}))::int
        + (select count(*) from shop.skus where ${own} and picture = ${ref})::int as products,
      (select count(*) from shop.categories where ${own} and picture = ${ref})::int as categories,
      (select count(*) from shop.shop_settings where ${own} and logo = ${ref})::int as settings,
      (select count(*) from shop.pages where ${own} and ${holds('draft')})::int
        + (select count(*) from shop.page_versions where ${own} and ${holds('doc')})::int as pages,
      (select count(*) from shop.order_lines where ${own} and picture = ${ref})::int as orders`)
  return row!
}

const columns = { description: sql`description`, doc: sql`doc`, draft: sql`draft` }
