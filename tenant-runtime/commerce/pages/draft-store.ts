import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { PageDoc } from '@wanpu/blocks'
import { type Tx, mine, only } from '@wanpu/migrations'
import { pageVersions, pages } from '@wanpu/migrations/schema'

const pageColumns = {
  id: pages.id,
  kind: pages.kind,
  slug: pages.slug,
  title: pages.title,
  version: pages.draftVersion,
  updatedAt: pages.updatedAt,
  publishedId: pages.publishedId,
  publishedAt: pageVersions.createdAt,
  publishedNumber: pageVersions.number,
}
const published = and(eq(pageVersions.tenantId, pages.tenantId), eq(pageVersions.id, pages.publishedId))

/** The shop's pages, its front first; a shop has few. */
export const findPages = (tx: Tx) =>
  tx
    .select(pageColumns)
    .from(pages)
    .leftJoin(pageVersions, published)
    .where(mine(tx, pages))
    .orderBy(desc(eq(pages.kind, 'home')), asc(pages.id))
    .limit(200)

export const findDraft = async (tx: Tx, id: string) =>
  only(
    await tx
      .select({ ...pageColumns, draft: pages.draft })
      .from(pages)
      .leftJoin(pageVersions, published)
      .where(mine(tx, pages, eq(pages.id, id))),
  )
export type DraftRow = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** Replaces the draft if it still has the version seen: of two writers one wins. Answers the new version, or null. */
export const moveDraft = async (
  tx: Tx,
  id: string,
  { baseVersion, draft, updatedAt }: { baseVersion: number; draft: PageDoc; updatedAt: Date },
): Promise<number | null> => {
  const moved = await tx
    .update(pages)
    .set({ draft, draftVersion: sql`${pages.draftVersion} + 1`, updatedAt })
    .where(mine(tx, pages, eq(pages.id, id), eq(pages.draftVersion, baseVersion)))
    .returning({ version: pages.draftVersion })
  return only(moved)?.version ?? null
}
