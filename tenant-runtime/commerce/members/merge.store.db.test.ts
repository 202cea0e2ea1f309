import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { fen, zeroFen } from '@wanpu/kit/money'
import { mine } from '@wanpu/migrations'
import { addresses, memberWechats, orders } from '@wanpu/migrations/schema'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { shopperSessions } from '@wanpu/sessions'
import { addAddress } from './addresses.ts'
import { givePhone } from './phone.ts'
import { acting, cartOf, memberRow, newMember, newPhone, newSku, putInCart } from './testing/people.ts'

const held = testDatabase()
const address = {
  name: '林晓',
  phone: '13800138000',
  regionCode: '440305',
  detail: '科技园 1 号',
  isDefault: false,
}

const placeOrder = (shop: TestShop, memberId: string) =>
  shop.run(async ({ tx, now }) => {
    const sums = { itemsFen: fen(100), discountFen: zeroFen, freightFen: zeroFen, payableFen: fen(100) }
    const id = newId()
    await tx.insert(orders).values({
      tenantId: tx.tenantId,
      id,
      number: id,
      memberId,
      ...sums,
      steps: [],
      pieces: 1,
      placedAt: now,
      payBy: now,
      address: { name: '', phone: '', regionCode: '', province: '', city: '', district: '', detail: '' },
    })
    return id
  })
const prove = (shop: TestShop, memberId: string, phone: string) =>
  shop.as(acting(memberId), (ctx) => givePhone(ctx, phone))

test('a phone nobody has goes to the guest who proved it', async () => {
  const shop = await newShop(held)
  const guest = await newMember(shop)
  const phone = newPhone()

  expect(await prove(shop, guest, phone)).toBe(guest)
  expect(await memberRow(shop, guest)).toMatchObject({ phone, mergedInto: null })
  expect(await prove(shop, guest, phone)).toBe(guest)
})

test('a guest becomes the member who holds the phone, and brings everything along', async () => {
  const shop = await newShop(held)
  const phone = newPhone()
  const [holder, guest] = [
    await newMember(shop, { phone }),
    await newMember(shop, { openid: 'o-1', name: '小林' }),
  ]
  const [both, only, many] = [await newSku(shop), await newSku(shop), await newSku(shop)]
  await putInCart(shop, holder, { [both]: 2, [many]: 600 })
  await putInCart(shop, guest, { [both]: 3, [only]: 1, [many]: 600 })
  const orderId = await placeOrder(shop, guest)
  await shop.as(acting(holder), (ctx) => addAddress(ctx, address))
  await shop.as(acting(guest), (ctx) => addAddress(ctx, address))
  const token = await shop.run(({ tx }) => shopperSessions(tx).create({ memberId: guest, inWechat: true }))

  expect(await prove(shop, guest, phone)).toBe(holder)

  expect(await cartOf(shop, holder)).toEqual({ [both]: 5, [only]: 1, [many]: 999 })
  expect(await cartOf(shop, guest)).toEqual({})
  expect(await memberRow(shop, guest)).toMatchObject({ phone: null, mergedInto: holder })
  expect(await memberRow(shop, holder)).toMatchObject({ phone, mergedInto: null, name: '小林' })
  await shop.run(async ({ tx }) => {
    const [order] = await tx
      .select()
      .from(orders)
      .where(mine(tx, orders, eq(orders.id, orderId)))
    expect(order?.memberId).toBe(holder)
    const [wechat] = await tx.select().from(memberWechats).where(mine(tx, memberWechats))
    expect(wechat).toMatchObject({ openid: 'o-1', memberId: holder })
    const kept = await tx
      .select()
      .from(addresses)
      .where(mine(tx, addresses, eq(addresses.memberId, holder)))
    expect(kept).toHaveLength(2)
    expect(kept.filter((row) => row.isDefault)).toHaveLength(1)
    expect(await shopperSessions(tx).read(token)).toMatchObject({ memberId: holder, inWechat: true })
  })
})

test('only what the merged member had moves, though another shop has rows with the same ids', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const phone = newPhone()
  const [holder, guest, bystander] = [
    await newMember(shop, { phone }),
    await newMember(shop),
    await newMember(shop),
  ]
  for (const id of [holder, guest]) await newMember(other, { id })
  const sku = await newSku(shop)
  await newSku(other, { id: sku })
  await putInCart(shop, bystander, { [sku]: 4 })
  await putInCart(other, guest, { [sku]: 7 })
  const orders = { [await placeOrder(shop, bystander)]: bystander, [await placeOrder(other, guest)]: guest }
  await other.as(acting(guest), (ctx) => addAddress(ctx, address))
  await other.run(({ tx }) => shopperSessions(tx).create({ memberId: guest, inWechat: true }))

  await prove(shop, guest, phone)

  expect(await cartOf(shop, bystander)).toEqual({ [sku]: 4 })
  expect(await cartOf(shop, holder)).toEqual({})
  expect(await cartOf(other, guest)).toEqual({ [sku]: 7 })
  expect(await memberRow(other, guest)).toMatchObject({ mergedInto: null })
  expect(await memberRow(other, holder)).toMatchObject({ phone: null, mergedInto: null })
  const owners = await held.sudo`select id, member_id from shop.orders where id = any(${Object.keys(orders)})`
  expect(Object.fromEntries(owners.map((row) => [row['id'], row['member_id']]))).toEqual(orders)
  for (const table of ['addresses', 'shopper_sessions']) {
    const left =
      await held.sudo`select member_id from shop.${held.sudo(table)} where tenant_id = ${other.tenantId}`
    expect(left.map((row) => row['member_id'])).toEqual([guest])
  }
})

test('the same phone in another shop is another person', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const phone = newPhone()
  await newMember(other, { phone })
  const guest = await newMember(shop)
  expect(await prove(shop, guest, phone)).toBe(guest)
})

test('twelve guests who prove one new phone at once become one member', async () => {
  const shop = await newShop(held)
  const phone = newPhone()
  const guests = await Promise.all(Array.from({ length: 12 }, () => newMember(shop)))
  const sku = await newSku(shop)
  for (const guest of guests) await putInCart(shop, guest, { [sku]: 1 })

  const became = await Promise.all(guests.map((guest) => prove(shop, guest, phone)))
  expect(new Set(became).size).toBe(1)
  expect(await cartOf(shop, became[0]!)).toEqual({ [sku]: 12 })
})

test('one guest who proves a held phone twice at once is merged once', async () => {
  const shop = await newShop(held)
  const phone = newPhone()
  const [holder, guest] = [await newMember(shop, { phone }), await newMember(shop)]
  const sku = await newSku(shop)
  await putInCart(shop, guest, { [sku]: 2 })

  const tried = await Promise.allSettled([prove(shop, guest, phone), prove(shop, guest, phone)])
  expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await cartOf(shop, holder)).toEqual({ [sku]: 2 })
})

test('many who prove phones of one another at once end without a deadlock, and nothing is lost', async () => {
  const shop = await newShop(held)
  const [one, two] = [newPhone(), newPhone()]
  const [first, second] = [await newMember(shop, { phone: one }), await newMember(shop, { phone: two })]
  const sku = await newSku(shop)
  await putInCart(shop, first, { [sku]: 1 })
  await putInCart(shop, second, { [sku]: 2 })

  const tried = await Promise.allSettled([prove(shop, first, two), prove(shop, second, one)])
  const failed = tried.filter((attempt) => attempt.status === 'rejected')
  expect(failed.length).toBeLessThan(2)
  for (const { reason } of failed) expect(reason).toMatchObject({ code: 'member-changed' })
  const left = [await cartOf(shop, first), await cartOf(shop, second)]
  expect(left.flatMap((cart) => Object.values(cart))).toEqual([3])
})

test('who has no session and proves a phone becomes its holder, or a new member', async () => {
  const shop = await newShop(held)
  const phone = newPhone()
  const born = await shop.as({ kind: 'guest', id: null }, (ctx) => givePhone(ctx, phone))
  expect(await memberRow(shop, born)).toMatchObject({ phone })
  expect(await shop.as({ kind: 'guest', id: null }, (ctx) => givePhone(ctx, phone))).toBe(born)
})
