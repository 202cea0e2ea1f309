import { asc, eq, inArray, sql } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import {
  addresses,
  cartItems,
  memberWechats,
  members,
  orders,
  sessionTickets,
} from '@wanpu/migrations/schema'

/** Locks members in the order of their ids, so that two merges never wait for each other in a ring. */
export const lockMembers = (tx: Tx, ids: string[]) =>
  tx
    .select()
    .from(members)
    .where(mine(tx, members, inArray(members.id, ids)))
    .orderBy(asc(members.id))
    .for('update')

/** Adds the quantities of both carts, each SKU once and at most 999 of it. */
export const moveCart = async (tx: Tx, from: string, to: string) => {
  await tx.execute(sql`
    insert into ${cartItems} (tenant_id, member_id, sku_id, quantity, is_selected, added_price_fen, added_at)
    select tenant_id, ${to}::uuid, sku_id, quantity, is_selected, added_price_fen, added_at
    from ${cartItems} where ${mine(tx, cartItems, eq(cartItems.memberId, from))} order by sku_id
    on conflict (tenant_id, member_id, sku_id) do update set
      quantity = least(999, ${cartItems.quantity} + excluded.quantity),
      is_selected = ${cartItems.isSelected} or excluded.is_selected`)
  await tx.delete(cartItems).where(mine(tx, cartItems, eq(cartItems.memberId, from)))
}

/** Gives the addresses over; the receiver's own default stays the only one. */
export const moveAddresses = async (tx: Tx, from: string, to: string) => {
  await tx
    .update(addresses)
    .set({
      memberId: to,
      isDefault: sql`${addresses.isDefault} and not exists (
        select from ${addresses} kept
        where kept.tenant_id = ${tx.tenantId} and kept.member_id = ${to} and kept.is_default)`,
    })
    .where(mine(tx, addresses, eq(addresses.memberId, from)))
}

/** Gives over whatever else names the member. Orders lie to the right of this room, but must follow in the same transaction. */
export const moveBelongings = async (tx: Tx, from: string, to: string) => {
  for (const table of [memberWechats, orders, sessionTickets]) {
    await tx
      .update(table)
      .set({ memberId: to })
      .where(mine(tx, table, eq(table.memberId, from)))
  }
}

/** Marks the one as having become the other, who keeps a name and a picture if they had none. */
export const closeMember = async (tx: Tx, from: typeof members.$inferSelect, to: string) => {
  await tx
    .update(members)
    .set({ phone: null, mergedInto: to })
    .where(mine(tx, members, eq(members.id, from.id)))
  await tx
    .update(members)
    .set({
      name: sql`coalesce(nullif(${members.name}, ''), ${from.name})`,
      avatar: sql`coalesce(${members.avatar}, ${from.avatar})`,
    })
    .where(mine(tx, members, eq(members.id, to)))
}
