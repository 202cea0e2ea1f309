import { getTableColumns, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { revisions, shopSettings } from '@wanpu/migrations/schema'

const { tenantId: _tenant, one: _one, updatedAt: _at, ...said } = getTableColumns(shopSettings)

export type SettingsRow = Pick<typeof shopSettings.$inferSelect, keyof typeof said>

export const findRow = async (tx: Tx): Promise<SettingsRow | undefined> =>
  only(await tx.select(said).from(shopSettings).where(mine(tx, shopSettings)))

export const upsertRow = async (tx: Tx, row: Omit<SettingsRow, 'theme'> & { theme: object }, now: Date) => {
  // The column's type knows string values alone; the measures of a theme are numbers.
  const values = { ...row, theme: row.theme as SettingsRow['theme'], updatedAt: now }
  await tx
    .insert(shopSettings)
    .values({ tenantId: tx.tenantId, ...values })
    .onConflictDoUpdate({ target: [shopSettings.tenantId, shopSettings.one], set: values })
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
