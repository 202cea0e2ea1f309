import { expect, test } from 'vitest'
import {
  createMerchant,
  createStaff,
  createTenant,
  decideReview,
  findTenant,
  notesOf,
  reviewRoundsOf,
  submitReview,
} from '@wanpu/accounts'
import { type Actor, type PlatformCtx, system } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { passReview } from './opening.ts'
import { words } from './words.ts'

const held = testDatabase()
const { yunshang, shanye } = words.opening
const as = <T>(actor: Actor, verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor }))

let people = 0
const newShop = async () => {
  people += 1
  const owner = await as(system, (ctx) =>
    createMerchant(ctx, { phone: String(13_700_000_000 + people), name: '店主', passwordHash: 'none' }),
  )
  const staff = await as(system, (ctx) => createStaff(ctx, { name: `s${people}`, passwordHash: 'none' }))
  const { id } = await as(system, (ctx) =>
    createTenant(ctx, {
      name: '店',
      industry: 'food',
      ownerId: owner.id,
      service: 'open',
      plan: 'basic@2026-11',
      accessUntil: new Date(Date.now() + 86_400_000),
    }),
  )
  const merchant: Actor = { kind: 'merchant', id: owner.id }
  return { id, merchant, staff: { kind: 'staff', id: staff.id } satisfies Actor }
}
type Shop = Awaited<ReturnType<typeof newShop>>

const handIn = ({ id, merchant }: Shop) => as(merchant, (ctx) => submitReview(ctx, id, ''))
const reject = async (shop: Shop) => {
  const round = await handIn(shop)
  await as(shop.staff, (ctx) =>
    decideReview(ctx, round.id, { state: 'rejected', reasons: [yunshang.review.rejection.reason] }),
  )
}

test.each<[string, (shop: Shop) => Promise<unknown>]>([
  ['nothing', async () => {}],
  ['the first round', handIn],
  ['the rejection', reject],
  ['the second round', async (shop) => reject(shop).then(() => handIn(shop))],
  ['all of it', (shop) => passReview(held.db, shop.id, yunshang.review, shop)],
])('a shop cut after %s ends live, rejected once and noted once', async (_, cut) => {
  const shop = await newShop()
  await cut(shop)
  await passReview(held.db, shop.id, yunshang.review, shop)

  const rounds = await as(system, ({ tx }) => reviewRoundsOf(tx, shop.id))
  expect(rounds.map(({ state }) => state)).toEqual(['approved', 'rejected'])
  expect(await as(system, ({ tx }) => notesOf(tx, shop.id, { limit: 2 }))).toHaveLength(1)
  expect((await as(system, ({ tx }) => findTenant(tx, shop.id)))?.firstLiveAt).not.toBeNull()
})

test('a shop without a rejection passes in one round', async () => {
  const shop = await newShop()
  await passReview(held.db, shop.id, shanye.review, shop)
  const rounds = await as(system, ({ tx }) => reviewRoundsOf(tx, shop.id))
  expect(rounds.map(({ state }) => state)).toEqual(['approved'])
})
