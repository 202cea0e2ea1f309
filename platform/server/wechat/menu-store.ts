import { and, eq, ne, or, sql } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import { wechatMenus as menus } from '@wanpu/migrations/schema'
import type { MenuDraft } from './inputs.ts'

interface Of {
  appid: string
  tenantId: string
}
const ofShop = ({ appid, tenantId }: Of) => and(eq(menus.appid, appid), eq(menus.tenantId, tenantId))

/** The menu that this shop made for this account. */
export const findMenu = async (tx: PlatformTx, of: Of) =>
  only(await tx.select().from(menus).where(ofShop(of)))

/** Keeps a draft over the one seen; false when there is another by now. What a former shop left is replaced. */
export const keepDraft = async (
  tx: PlatformTx,
  { appid, tenantId }: Of,
  draft: MenuDraft,
  { seenAt, now }: { seenAt: Date | null; now: Date },
): Promise<boolean> => {
  const sameShop = eq(menus.tenantId, tenantId)
  const kept = await tx
    .insert(menus)
    .values({ appid, tenantId, draft, updatedAt: now })
    .onConflictDoUpdate({
      target: menus.appid,
      set: {
        tenantId,
        draft,
        updatedAt: now,
        published: sql`case when ${sameShop} then ${menus.published} end`,
        publishedAt: sql`case when ${sameShop} then ${menus.publishedAt} end`,
      },
      setWhere: or(ne(menus.tenantId, tenantId), seenAt ? eq(menus.updatedAt, seenAt) : sql`false`)!,
    })
    .returning({ appid: menus.appid })
  return kept.length === 1
}

export const keepPublished = async (tx: PlatformTx, of: Of, published: MenuDraft, publishedAt: Date) => {
  await tx.update(menus).set({ published, publishedAt }).where(ofShop(of))
}
