import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { memberChanged } from './failures.ts'
import { memberIdOf } from './members.ts'
import { mergeMembers } from './merge.ts'
import { findMemberWithPhone, insertMember, setPhone, takeIdentity } from './store.ts'

/**
 * Gives a proven phone to the asking shopper and answers who they are now: the member who held the phone in this shop,
 * with all that the asking one had, else the asking one, else a new member.
 */
export const givePhone = async (ctx: Ctx, phone: string): Promise<string> => {
  const { tx, actor, now } = ctx
  await takeIdentity(tx, 'phone', phone)
  const asking = memberIdOf(actor)
  const holder = await findMemberWithPhone(tx, phone)

  if (holder) {
    if (asking && asking !== holder.id) await mergeMembers(ctx, asking, holder.id)
    return holder.id
  }
  if (asking) {
    if (!(await setPhone(tx, asking, phone))) throw memberChanged()
    return asking
  }
  const id = newId()
  await insertMember(tx, { id, phone, createdAt: now })
  return id
}
