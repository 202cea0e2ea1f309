import { isDeepStrictEqual } from 'node:util'
import { type Tenant, auditPlatform } from '@wanpu/accounts'
import type { Actor, PlatformCtx, PlatformTx } from '@wanpu/migrations'
import { findAuthorizerOf, refusedWith } from '@wanpu/wechat'
import type { PlatformServices } from '../services.ts'
import { accountMissing, menuChanged, menuNotGranted } from './failures.ts'
import { type MenuDraft, menuDraft } from './inputs.ts'
import { findMenu, keepDraft, keepPublished } from './menu-store.ts'
import { firstMenu, wordedForWechat } from './menu-wording.ts'

/** The menu of a shop's account: what is edited, and whether WeChat has it. */
export const menuOf = async ({ tx }: Pick<PlatformCtx, 'tx'>, tenantId: string) => {
  const appid = await accountOf(tx, tenantId)
  const kept = await findMenu(tx, { appid, tenantId })
  const buttons = kept ? menuDraft.parse(kept.draft) : firstMenu()
  return {
    appid,
    buttons,
    savedAt: kept?.updatedAt.toISOString() ?? null,
    publishedAt: kept?.publishedAt?.toISOString() ?? null,
    isPublished: isDeepStrictEqual(buttons, kept?.published),
  }
}

/** Keeps a draft, unless somebody changed the one it starts from. */
export const saveMenu = async (
  { tx, actor, now, requestId }: PlatformCtx,
  tenantId: string,
  { buttons, seenAt }: { buttons: MenuDraft; seenAt: string | null },
) => {
  const appid = await accountOf(tx, tenantId)
  const seen = seenAt ? new Date(seenAt) : null
  if (!(await keepDraft(tx, { appid, tenantId }, buttons, { seenAt: seen, now })))
    throw menuChanged({ appid })
  await auditPlatform(
    { tx, actor, now, ...(requestId && { requestId }) },
    { deed: 'wechat.menu-saved', subject: appid, tenantId },
  )
  return menuOf({ tx }, tenantId)
}

interface Asker {
  actor: Actor
  requestId?: string
}

/**
 * Gives WeChat the menu; without any yet, the one that a shop begins with. With `seenAt`, only if nobody changed it since.
 */
export const publishMenu = async (
  { db, wechat, shopUrl }: Pick<PlatformServices, 'db' | 'wechat' | 'shopUrl'>,
  { id: tenantId, slug }: Pick<Tenant, 'id' | 'slug'>,
  asker: Asker,
  seenAt?: string | null,
) => {
  const { appid, buttons, savedAt } = await db.inPlatform(async (tx) => {
    const menu = await menuOf({ tx }, tenantId)
    if (seenAt !== undefined && menu.savedAt !== seenAt) throw menuChanged({ appid: menu.appid })
    return menu
  })

  await wechat.menu.createMenu(appid, wordedForWechat(buttons, shopUrl(slug))).catch((error: unknown) => {
    throw refusedWith(error, 48_001, 61_007) ? menuNotGranted({ appid }) : error
  })

  return db.inPlatform(async (tx, now) => {
    // When somebody keeps a first draft meanwhile, theirs stays beside what is published.
    if (!savedAt) await keepDraft(tx, { appid, tenantId }, buttons, { seenAt: null, now })
    await keepPublished(tx, { appid, tenantId }, buttons, now)
    await auditPlatform({ tx, now, ...asker }, { deed: 'wechat.menu-published', subject: appid, tenantId })
    return menuOf({ tx }, tenantId)
  })
}

const accountOf = async (tx: PlatformTx, tenantId: string): Promise<string> => {
  const account = await findAuthorizerOf(tx, tenantId)
  if (account?.state !== 'authorized') throw accountMissing()
  return account.appid
}
