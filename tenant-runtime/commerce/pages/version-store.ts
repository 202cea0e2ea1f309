import { desc, eq, lt } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { pageVersions } from '@wanpu/migrations/schema'

export const findVersions = (tx: Tx, pageId: string, before: number | undefined, limit: number) =>
  tx
    .select({
      id: pageVersions.id,
      number: pageVersions.number,
      note: pageVersions.note,
      createdBy: pageVersions.createdBy,
      createdAt: pageVersions.createdAt,
    })
    .from(pageVersions)
    .where(
      mine(
        tx,
        pageVersions,
        eq(pageVersions.pageId, pageId),
        before === undefined ? undefined : lt(pageVersions.number, before),
      ),
    )
    .orderBy(desc(pageVersions.number))
    .limit(limit)

export const findVersion = async (tx: Tx, pageId: string, id: string) =>
  only(
    await tx
      .select({ number: pageVersions.number, doc: pageVersions.doc })
      .from(pageVersions)
      .where(mine(tx, pageVersions, eq(pageVersions.pageId, pageId), eq(pageVersions.id, id))),
  )
