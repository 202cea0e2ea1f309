import { expect, test } from 'vitest'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { jobs } from './jobs.ts'
import { describeMe, pageOfMembers } from './members.ts'
import { testServices } from './testing/app.ts'
import { acting, newMember, newPhone } from './testing/people.ts'

const held = testDatabase()

test('the shop sees who said who they are, phones masked, page by page; guests and neighbours stay out', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const phone = newPhone()
  const [first, second] = [await newMember(shop, { phone }), await newMember(shop, { openid: 'o-1' })]
  await newMember(shop)
  await newMember(other, { phone })

  const page = await shop.run((ctx) => pageOfMembers(ctx, { limit: 1 }))
  expect(page).toMatchObject({
    count: 2,
    next: second,
    members: [{ id: second, phone: null, inWechat: true }],
  })
  const rest = await shop.run((ctx) => pageOfMembers(ctx, { limit: 1, after: page.next! }))
  expect(rest).toMatchObject({
    next: null,
    members: [{ id: first, phone: `139****${phone.slice(-4)}`, inWechat: false, orderCount: 0, paidFen: 0 }],
  })
  expect((await shop.run((ctx) => pageOfMembers(ctx, { limit: 9, phone }))).members).toHaveLength(1)
})

test('a member of another shop is nobody here', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const foreign = await newMember(other, { phone: newPhone() })
  expect(await shop.as(acting(foreign), describeMe)).toBeNull()
  expect(await shop.as({ kind: 'guest', id: null }, describeMe)).toBeNull()
})

test('expired sessions and old codes are forgotten in every shop', async () => {
  const shops = [await newShop(held), await newShop(held)]
  for (const shop of shops) {
    const member = await newMember(shop)
    await held.sudo`insert into shop.shopper_sessions (tenant_id, key, member_id, expires_at) values
      (${shop.tenantId}, 'over', ${member}, now() - interval '1 minute'), (${shop.tenantId}, 'alive', ${member}, now() + interval '1 day')`
  }
  const [sweep] = jobs(testServices(held).services)
  await sweep!.run({} as never, { id: '', retry: 0 })
  const left = await held.sudo`select key from shop.shopper_sessions`
  expect(left.map((row) => row['key'])).toEqual(['alive', 'alive'])
})
