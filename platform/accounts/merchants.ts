import { eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { merchants } from '@wanpu/migrations/schema'
import { phoneTaken } from './failures.ts'

interface NewMerchant {
  phone: string
  name: string
  /** Made by `hashPassword` before the transaction: it takes its time. */
  passwordHash: string
}

export const createMerchant = async ({ tx, now }: PlatformCtx, merchant: NewMerchant) => {
  const made = only(
    await tx
      .insert(merchants)
      .values({ id: newId(), createdAt: now, ...merchant })
      .onConflictDoNothing({ target: merchants.phone })
      .returning(shown),
  )
  if (!made) throw phoneTaken()
  return made
}

export const findMerchant = async (tx: PlatformTx, id: string) =>
  only(await tx.select(shown).from(merchants).where(eq(merchants.id, id)))

/** What these merchants are called, by id. */
export const namesOf = async (tx: PlatformTx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx
    .select({ id: merchants.id, name: merchants.name })
    .from(merchants)
    .where(sql`${merchants.id} = any(${sql.param([...ids])}::uuid[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** With the password's hash, which leaves this room with nobody else. */
export const findMerchantByPhone = async (tx: PlatformTx, phone: string) =>
  only(
    await tx
      .select({ ...shown, passwordHash: merchants.passwordHash })
      .from(merchants)
      .where(eq(merchants.phone, phone)),
  )

/** False when there is nobody of this id. */
export const updatePassword = async (tx: PlatformTx, id: string, passwordHash: string): Promise<boolean> => {
  const changed = await tx
    .update(merchants)
    .set({ passwordHash })
    .where(eq(merchants.id, id))
    .returning({ id: merchants.id })
  return changed.length === 1
}

const shown = { id: merchants.id, phone: merchants.phone, name: merchants.name }
