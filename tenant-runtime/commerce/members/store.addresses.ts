import { desc, eq, ne, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { addresses } from '@wanpu/migrations/schema'

const shown = {
  id: addresses.id,
  name: addresses.name,
  phone: addresses.phone,
  regionCode: addresses.regionCode,
  province: addresses.province,
  city: addresses.city,
  district: addresses.district,
  detail: addresses.detail,
  isDefault: addresses.isDefault,
}
type NewAddress = Omit<typeof addresses.$inferInsert, 'tenantId'>
const owned = (tx: Tx, memberId: string, id: string) =>
  mine(tx, addresses, eq(addresses.memberId, memberId), eq(addresses.id, id))

/** A member's addresses, the default one first, then the newest. */
export const listAddresses = (tx: Tx, memberId: string) =>
  tx
    .select(shown)
    .from(addresses)
    .where(mine(tx, addresses, eq(addresses.memberId, memberId)))
    .orderBy(desc(addresses.isDefault), desc(addresses.id))

export const findAddress = async (tx: Tx, memberId: string, id: string) =>
  only(
    await tx
      .select(shown)
      .from(addresses)
      .where(owned(tx, memberId, id)),
  )

export const insertAddress = async (tx: Tx, address: NewAddress) =>
  only(
    await tx
      .insert(addresses)
      .values({ tenantId: tx.tenantId, ...address })
      .returning(shown),
  )!

export const updateAddress = async (
  tx: Tx,
  memberId: string,
  id: string,
  values: Omit<NewAddress, 'id' | 'memberId'>,
) =>
  only(
    await tx
      .update(addresses)
      .set({ ...values, isDefault: sql`${addresses.isDefault} or ${values.isDefault ?? false}` })
      .where(owned(tx, memberId, id))
      .returning(shown),
  )

export const deleteAddress = async (tx: Tx, memberId: string, id: string) =>
  only(
    await tx
      .delete(addresses)
      .where(owned(tx, memberId, id))
      .returning(shown),
  )

/** Takes the default mark off every address but this one. */
export const unmarkOthers = async (tx: Tx, memberId: string, id: string) => {
  await tx
    .update(addresses)
    .set({ isDefault: false })
    .where(
      mine(
        tx,
        addresses,
        eq(addresses.memberId, memberId),
        ne(addresses.id, id),
        eq(addresses.isDefault, true),
      ),
    )
}

export const markDefault = async (tx: Tx, memberId: string, id: string) => {
  await tx
    .update(addresses)
    .set({ isDefault: true })
    .where(owned(tx, memberId, id))
}
