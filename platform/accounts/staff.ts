import { eq, sql } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type PlatformCtx, type PlatformTx, only } from '@wanpu/migrations'
import { staff } from '@wanpu/migrations/schema'
import { accountTaken } from './failures.ts'

interface NewStaff {
  name: string
  /** Made by `hashPassword` before the transaction: it takes its time. */
  passwordHash: string
}

export const createStaff = async ({ tx, now }: PlatformCtx, member: NewStaff) => {
  const made = only(
    await tx
      .insert(staff)
      .values({ id: newId(), createdAt: now, ...member })
      .onConflictDoNothing({ target: staff.name })
      .returning(shown),
  )
  if (!made) throw accountTaken()
  return made
}

export const findStaff = async (tx: PlatformTx, id: string) =>
  only(await tx.select(shown).from(staff).where(eq(staff.id, id)))

export const findStaffByName = async (tx: PlatformTx, name: string) =>
  only(
    await tx
      .select({ ...shown, passwordHash: staff.passwordHash })
      .from(staff)
      .where(eq(staff.name, name)),
  )

/** What these members of staff are called, by id. */
export const staffNamesOf = async (tx: PlatformTx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx
    .select(shown)
    .from(staff)
    .where(sql`${staff.id} = any(${sql.param([...ids])}::uuid[])`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const shown = { id: staff.id, name: staff.name }
