import { expect, test } from 'vitest'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { addAddress, changeAddress, myAddress, myAddresses, removeAddress } from './addresses.ts'
import { acting, newMember } from './testing/people.ts'

const held = testDatabase()
const input = {
  name: '林晓',
  phone: '13800138000',
  regionCode: '440305',
  detail: '科技园 1 号',
  isDefault: false,
}

const shopper = async (shop?: Awaited<ReturnType<typeof newShop>>) => {
  const here = shop ?? (await newShop(held))
  const id = await newMember(here)
  const as = <T>(verb: Parameters<typeof here.as<T>>[1]) => here.as(acting(id), verb)
  return { shop: here, as }
}

test('an address carries the names of its region, and the first one is the default', async () => {
  const { as } = await shopper()
  const first = await as((ctx) => addAddress(ctx, input))
  expect(first).toMatchObject({ province: '广东省', city: '深圳市', district: '南山区', isDefault: true })
  expect(await as((ctx) => addAddress(ctx, input))).toMatchObject({ isDefault: false })
})

test('there is one default address, whatever is added, changed or removed at once', async () => {
  const { as } = await shopper()
  const made = await Promise.all(
    Array.from({ length: 6 }, () => as((ctx) => addAddress(ctx, { ...input, isDefault: true }))),
  )
  const defaults = async () => (await as(myAddresses)).filter((address) => address.isDefault)
  expect(await defaults()).toHaveLength(1)

  const changed = made[2]!.id
  await as((ctx) => changeAddress(ctx, changed, { ...input, detail: '新址', isDefault: true }))
  expect(await defaults()).toMatchObject([{ id: changed, detail: '新址' }])
  await as((ctx) => changeAddress(ctx, changed, { ...input, isDefault: false }))
  expect(await defaults()).toMatchObject([{ id: changed }])

  await as((ctx) => removeAddress(ctx, changed))
  expect(await defaults()).toHaveLength(1)
  expect((await as(myAddresses))[0]).toMatchObject({ isDefault: true })
})

test('nobody keeps more than twenty, even when two are added at once', async () => {
  const { as } = await shopper()
  for (let i = 0; i < 19; i++) await as((ctx) => addAddress(ctx, input))
  const tried = await Promise.allSettled([1, 2, 3].map(() => as((ctx) => addAddress(ctx, input))))
  expect(tried.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect(await as(myAddresses)).toHaveLength(20)
})

test('the address of another member, or of another shop, is not found', async () => {
  const mine = await shopper()
  const [neighbour, foreigner] = [await shopper(mine.shop), await shopper()]
  const { id } = await mine.as((ctx) => addAddress(ctx, input))
  for (const { as } of [neighbour, foreigner]) {
    await expect(as((ctx) => myAddress(ctx, id))).rejects.toMatchObject({ status: 404 })
    await expect(as((ctx) => changeAddress(ctx, id, input))).rejects.toMatchObject({ status: 404 })
    await expect(as((ctx) => removeAddress(ctx, id))).rejects.toMatchObject({ status: 404 })
    expect(await as(myAddresses)).toEqual([])
  }
  expect(await mine.as((ctx) => myAddress(ctx, id))).toMatchObject({ detail: '科技园 1 号' })
})

test('a code that is no district is refused', async () => {
  const { as } = await shopper()
  await expect(as((ctx) => addAddress(ctx, { ...input, regionCode: '440000' }))).rejects.toMatchObject({
    code: 'region-unknown',
    status: 422,
  })
})
