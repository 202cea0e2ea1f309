import type { Ctx } from '@wanpu/migrations'
import { shopperSessions } from '@wanpu/sessions'
import { memberChanged } from './failures.ts'
import { closeMember, lockMembers, moveAddresses, moveBelongings, moveCart } from './store.merge.ts'

/** Makes one member of two: what `from` had belongs to `to` from now on. */
export const mergeMembers = async ({ tx }: Ctx, from: string, to: string) => {
  const held = await lockMembers(tx, [from, to])
  const leaving = held.find((member) => member.id === from)
  if (held.length !== 2 || !leaving || held.some((member) => member.mergedInto)) throw memberChanged()

  await moveCart(tx, from, to)
  await moveAddresses(tx, from, to)
  await moveBelongings(tx, from, to)
  await shopperSessions(tx).move(from, to)
  await closeMember(tx, leaving, to)
}
