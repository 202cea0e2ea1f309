import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { addressNotFound, addressesFull, regionUnknown } from './failures.ts'
import type { AddressInput } from './inputs.ts'
import { holdAsking, memberOf } from './members.ts'
import { regionOf } from './regions.ts'
import {
  deleteAddress,
  findAddress,
  insertAddress,
  listAddresses,
  markDefault,
  unmarkOthers,
  updateAddress,
} from './store.addresses.ts'

const limit = 20

export const myAddresses = ({ tx, actor }: Ctx) => listAddresses(tx, memberOf(actor))

/** One of the asking member's own addresses; anybody else's is not found. */
export const myAddress = async ({ tx, actor }: Ctx, id: string) => {
  const address = await findAddress(tx, memberOf(actor), id)
  if (!address) throw addressNotFound({ addressId: id })
  return address
}

/** Adds an address; the first one becomes the default. */
export const addAddress = async (ctx: Ctx, input: AddressInput) => {
  const { tx, now } = ctx
  const memberId = await holdAsking(ctx)
  const before = await listAddresses(tx, memberId)
  if (before.length >= limit) throw addressesFull({ limit })

  const isDefault = input.isDefault || !before.some((address) => address.isDefault)
  const id = newId()
  if (isDefault) await unmarkOthers(tx, memberId, id)
  return insertAddress(tx, { ...withRegion(input), isDefault, id, memberId, createdAt: now })
}

/** Replaces an address; the default one stays it until another is chosen. */
export const changeAddress = async (ctx: Ctx, id: string, input: AddressInput) => {
  const { tx } = ctx
  const memberId = await holdAsking(ctx)
  const changed = await updateAddress(tx, memberId, id, withRegion(input))
  if (!changed) throw addressNotFound({ addressId: id })

  if (input.isDefault) await unmarkOthers(tx, memberId, id)
  return changed
}

/** Removes an address; when it was the default, the newest other one takes its place. */
export const removeAddress = async (ctx: Ctx, id: string) => {
  const { tx } = ctx
  const memberId = await holdAsking(ctx)
  const removed = await deleteAddress(tx, memberId, id)
  if (!removed) throw addressNotFound({ addressId: id })

  const [next] = removed.isDefault ? await listAddresses(tx, memberId) : []
  if (next) await markDefault(tx, memberId, next.id)
}

const withRegion = ({ isDefault, ...address }: AddressInput) => {
  const region = regionOf(address.regionCode)
  if (!region) throw regionUnknown({ errors: [{ pointer: '/regionCode', detail: 'not a district' }] })

  const { province, city, district } = region
  return { ...address, province, city, district, isDefault }
}
