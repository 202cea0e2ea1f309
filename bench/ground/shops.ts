import { provisionShop } from '@wanpu/commerce/provisioning'
import { newId } from '@wanpu/kit/ids'
import { type Ctx, type Database, shopDoor, system } from '@wanpu/migrations'
import { assets, tenants } from '@wanpu/migrations/schema'
import { templates } from '@wanpu/templates'
import type { ISql, Sql } from 'postgres'

export interface Shop {
  tenantId: string
  /** As in the host name. */
  slug: string
}

/** One open shop a template, filled as a merchant's first shop is. */
export const provisionShops = async (db: Database): Promise<Shop[]> => {
  const shops: Shop[] = []
  for (const [index, template] of templates.entries()) {
    const shop = { tenantId: newId(), slug: slugOf(index) }
    await db.inPlatform((tx, now) =>
      tx.insert(tenants).values({
        id: shop.tenantId,
        slug: shop.slug,
        name: template.shop.name,
        industry: template.industry,
        review: 'approved',
        service: 'open',
        plan: 'basic@2026-11',
        accessUntil: new Date(now.getTime() + 30 * 86_400_000),
        firstLiveAt: now,
      }),
    )
    await shopDoor(
      db,
      shop.tenantId,
      system,
    )(async (ctx) => {
      await provisionShop(ctx, template, await notePictures(ctx, Object.keys(template.pictures)))
    })
    shops.push(shop)
  }
  return shops
}

// Pages only say where pictures are, so nobody draws them.
const notePictures = async ({ tx }: Ctx, keys: readonly string[]) => {
  const ids = keys.map((key) => ({ key, id: newId() }))
  await tx.insert(assets).values(
    ids.map(({ key, id }) => ({
      tenantId: tx.tenantId,
      id,
      key: `${tx.tenantId}/${id}`,
      kind: 'picture',
      mime: 'image/webp',
      width: 1200,
      height: 1200,
      bytes: 100_000,
      variants: [200, 400, 800, 1200],
      name: key,
    })),
  )
  return Object.fromEntries(ids.map(({ key, id }) => [key, `asset:${id}`]))
}

/** Copies the shops in turn, tenant by tenant, until there are `count`; ids inside a shop stay as they are. */
export const copyShops = async (sql: Sql, shops: readonly Shop[], count: number): Promise<Shop[]> => {
  const copies = Array.from({ length: count - shops.length }, (_, index) => ({
    tenantId: newId(),
    slug: slugOf(shops.length + index),
    from: shops[index % shops.length]!.tenantId,
  }))
  await sql.begin(async (tx) => {
    // What is copied was checked when it was first written.
    await tx`set local session_replication_role = replica`
    await copyTenants(tx, copies)
    for (const table of await shopTables(tx)) await copyRows(tx, table, copies)
  })
  await sql`vacuum analyze`
  return [...shops, ...copies.map(({ tenantId, slug }) => ({ tenantId, slug }))]
}

const slugOf = (index: number) => `shop-${String(index + 1).padStart(4, '0')}`

interface Copy extends Shop {
  from: string
}

const copyTenants = async (tx: ISql, copies: readonly Copy[]) => {
  await tx`
    insert into platform.tenants (id, slug, name, industry, review, service, plan, access_until, first_live_at)
    select c.id, c.slug, t.name, t.industry, t.review, t.service, t.plan, t.access_until, t.first_live_at
    from unnest(${copies.map((one) => one.tenantId)}::uuid[], ${copies.map((one) => one.slug)}::text[],
      ${copies.map((one) => one.from)}::uuid[]) as c (id, slug, source)
    join platform.tenants t on t.id = c.source`
}

interface Table {
  name: string
  columns: string
}

const shopTables = (tx: ISql) => tx<Table[]>`
  select table_name as name, string_agg(quote_ident(column_name), ', ') as columns
  from information_schema.columns
  where table_schema = 'shop' and column_name <> 'tenant_id' group by table_name`

const copyRows = async (tx: ISql, { name, columns }: Table, copies: readonly Copy[]) => {
  const listed = columns.replace(/^|(?<=, )/g, 't.')
  await tx.unsafe(
    `insert into shop.${name} (tenant_id, ${columns})
    select c.id, ${listed} from unnest($1::uuid[], $2::uuid[]) as c (id, source)
    join shop.${name} t on t.tenant_id = c.source order by c.id`,
    [copies.map((one) => one.tenantId), copies.map((one) => one.from)],
  )
}
