import { eq } from 'drizzle-orm'
import { newId } from '@wanpu/kit/ids'
import { type Actor, mine } from '@wanpu/migrations'
import { cartItems, memberWechats, members, products, skus, stocks } from '@wanpu/migrations/schema'
import type { TestShop } from '@wanpu/migrations/testing/database'
import { fen } from '@wanpu/kit/money'

export const acting = (id: string): Actor => ({ kind: 'member', id })

export const newPhone = () => `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

/** A member of the shop with what is told of them; a guest when nothing is. */
export const newMember = (
  shop: TestShop,
  {
    id = newId(),
    phone,
    openid,
    name = '',
  }: { id?: string; phone?: string; openid?: string; name?: string } = {},
) =>
  shop.run(async ({ tx }) => {
    await tx.insert(members).values({ tenantId: tx.tenantId, id, phone: phone ?? null, name })
    if (openid)
      await tx.insert(memberWechats).values({ tenantId: tx.tenantId, appid: 'wx1', openid, memberId: id })
    return id
  })

/** A listed product with one SKU; `onHand` pieces are there. */
export const newSku = (
  shop: TestShop,
  { id = newId(), priceFen = 1000, onHand = 100, isListed = true, weightGrams = 300 } = {},
): Promise<string> =>
  shop.run(async ({ tx }) => {
    const productId = newId()
    const own = { tenantId: tx.tenantId }
    await tx.insert(products).values({
      ...own,
      id: productId,
      title: '亚麻衬衫',
      pictures: [`asset:${newId()}`],
      options: [{ name: '尺码', values: ['M'] }],
      state: isListed ? 'listed' : 'unlisted',
      priceFen: fen(priceFen),
      highestPriceFen: fen(priceFen),
      listedAt: new Date(),
    })
    await tx
      .insert(skus)
      .values({ ...own, id, productId, choice: ['M'], priceFen: fen(priceFen), weightGrams })
    await tx.insert(stocks).values({ ...own, skuId: id, productId, onHand })
    return id
  })

export const putInCart = (shop: TestShop, memberId: string, items: Record<string, number>) =>
  shop.run(({ tx }) =>
    tx.insert(cartItems).values(
      Object.entries(items).map(([skuId, quantity]) => ({
        tenantId: tx.tenantId,
        memberId,
        skuId,
        quantity,
      })),
    ),
  )

/** What is in a member's cart: quantity by SKU. */
export const cartOf = (shop: TestShop, memberId: string): Promise<Record<string, number>> =>
  shop.run(async ({ tx }) => {
    const rows = await tx
      .select()
      .from(cartItems)
      .where(mine(tx, cartItems, eq(cartItems.memberId, memberId)))
    return Object.fromEntries(rows.map((row) => [row.skuId, row.quantity]))
  })

export const memberRow = (shop: TestShop, id: string) =>
  shop.run(async ({ tx }) => {
    const [row] = await tx
      .select()
      .from(members)
      .where(mine(tx, members, eq(members.id, id)))
    return row!
  })
