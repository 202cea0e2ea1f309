import { eq, getTableColumns, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { assets, revisions, shopSettings } from '@wanpu/migrations/schema'

const { tenantId: _tenant, one: _one, updatedAt: _at, ...said } = getTableColumns(shopSettings)

export type SettingsRow = Pick<typeof shopSettings.$inferSelect, keyof typeof said>

export const findRow = async (tx: Tx): Promise<SettingsRow | undefined> =>
  only(await tx.select(said).from(shopSettings).where(mine(tx, shopSettings)))

/** True when `asset:<id>` is a picture of this shop; it stays until the end of the transaction. */
export const holdsPicture = async (tx: Tx, ref: string): Promise<boolean> => {
  const found = await tx
    .select({ id: assets.id })
    .from(assets)
    .where(mine(tx, assets, eq(assets.id, ref.slice('asset:'.length)), eq(assets.kind, 'picture')))
    .for('key share')
  return found.length === 1
}

type Untyped<Row> = Omit<Row, 'theme'> & { theme?: object }

/** Changes what is in `edit` alone, so that two edits at once both hold; a shop without a row begins with `defaults`. */
export const upsertRow = async (
  tx: Tx,
  defaults: Omit<SettingsRow, 'theme'>,
  edit: Untyped<Partial<SettingsRow>>,
  now: Date,
) => {
  // The column's type knows string values alone; the measures of a theme are numbers.
  const change = { ...(edit as Partial<SettingsRow>), updatedAt: now }
  await tx
    .insert(shopSettings)
    .values({ tenantId: tx.tenantId, ...defaults, ...change })
    .onConflictDoUpdate({ target: [shopSettings.tenantId, shopSettings.one], set: change })
}

export const countUp = async (tx: Tx, family: string) => {
  await tx
    .insert(revisions)
    .values({ tenantId: tx.tenantId, family, revision: 1 })
    .onConflictDoUpdate({
      target: [revisions.tenantId, revisions.family],
      set: { revision: sql`${revisions.revision} + 1` },
    })
}

export const findRevisions = (tx: Tx) =>
  tx
    .select({ family: revisions.family, revision: revisions.revision })
    .from(revisions)
    .where(mine(tx, revisions))

export const notifyRevision = async (tx: Tx, family: string) => {
  await tx.execute(sql`select pg_notify('shop_revision', ${`${tx.tenantId}:${family}`})`)
}
