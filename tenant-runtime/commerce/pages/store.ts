import { desc, eq } from 'drizzle-orm'
import type { PageDoc } from '@wanpu/blocks'
import { type Tx, mine, only } from '@wanpu/migrations'
import { pageVersions, pages } from '@wanpu/migrations/schema'

/** False when the slug is taken. */
export const insertPage = async (
  tx: Tx,
  page: { id: string; kind: string; slug: string; title: string; draft: PageDoc; updatedAt: Date },
): Promise<boolean> => {
  const made = await tx
    .insert(pages)
    .values({ tenantId: tx.tenantId, ...page })
    .onConflictDoNothing({ target: [pages.tenantId, pages.slug] })
    .returning({ id: pages.id })
  return made.length === 1
}

/** The draft of a page, locked so that two publications come one after the other. */
export const lockDraft = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({ draft: pages.draft, version: pages.draftVersion })
      .from(pages)
      .where(mine(tx, pages, eq(pages.id, id)))
      .for('no key update'),
  )

export const lastNumber = async (tx: Tx, pageId: string): Promise<number> => {
  const last = await tx
    .select({ number: pageVersions.number })
    .from(pageVersions)
    .where(mine(tx, pageVersions, eq(pageVersions.pageId, pageId)))
    .orderBy(desc(pageVersions.number))
    .limit(1)
  return only(last)?.number ?? 0
}

export const insertVersion = async (tx: Tx, version: Omit<typeof pageVersions.$inferInsert, 'tenantId'>) => {
  await tx.insert(pageVersions).values({ tenantId: tx.tenantId, ...version })
}

export const movePointer = async (tx: Tx, pageId: string, versionId: string) => {
  await tx
    .update(pages)
    .set({ publishedId: versionId })
    .where(mine(tx, pages, eq(pages.id, pageId)))
}
