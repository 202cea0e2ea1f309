import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { PageDoc } from '@wanpu/blocks'
import { type Tx, mine, only } from '@wanpu/migrations'
import { pagePreviews, pages } from '@wanpu/migrations/schema'

export const insertPreview = async (
  tx: Tx,
  preview: { key: string; pageId: string; doc: PageDoc; expiresAt: Date },
) => {
  await tx.insert(pagePreviews).values({ tenantId: tx.tenantId, ...preview })
}

export const dropExpired = async (tx: Tx, pageId: string, now: Date) => {
  await tx
    .delete(pagePreviews)
    .where(mine(tx, pagePreviews, eq(pagePreviews.pageId, pageId), lt(pagePreviews.expiresAt, now)))
}

export const findLivePreview = async (tx: Tx, key: string) =>
  only(
    await tx
      .select({
        pageId: pagePreviews.pageId,
        title: pages.title,
        doc: pagePreviews.doc,
        expiresAt: pagePreviews.expiresAt,
      })
      .from(pagePreviews)
      .innerJoin(pages, and(eq(pages.tenantId, pagePreviews.tenantId), eq(pages.id, pagePreviews.pageId)))
      .where(mine(tx, pagePreviews, eq(pagePreviews.key, key), gt(pagePreviews.expiresAt, sql`now()`))),
  ) ?? null
