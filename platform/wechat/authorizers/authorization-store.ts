import { eq } from 'drizzle-orm'
import { type PlatformTx, only } from '@wanpu/migrations'
import { wechatAuthorizations as authorizations } from '@wanpu/migrations/schema/wechat'

export const addAuthorization = async (tx: PlatformTx, attempt: typeof authorizations.$inferInsert) => {
  await tx.insert(authorizations).values(attempt)
}

export const findAuthorization = async (
  tx: PlatformTx,
  key: { stateHash: string } | { preAuthCodeHash: string },
) =>
  only(
    await tx
      .select()
      .from(authorizations)
      .where(
        'stateHash' in key
          ? eq(authorizations.stateHash, key.stateHash)
          : eq(authorizations.preAuthCodeHash, key.preAuthCodeHash),
      ),
  )

export const bindAuthorization = async (tx: PlatformTx, id: string, appid: string, boundAt: Date) => {
  await tx.update(authorizations).set({ appid, boundAt, failure: null }).where(eq(authorizations.id, id))
}

export const failAuthorization = async (tx: PlatformTx, id: string, appid: string, failure: string) => {
  await tx.update(authorizations).set({ appid, failure }).where(eq(authorizations.id, id))
}
