import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMerchant, findTenant, openShop } from '@wanpu/accounts'
import { createFiles } from '@wanpu/commerce/media'
import { storedPictures } from '@wanpu/commerce/provisioning'
import { findSettings, saveSettings } from '@wanpu/commerce/settings'
import { type PlatformCtx, shopDoor, system } from '@wanpu/migrations'
import { testDatabase } from '@wanpu/migrations/testing/database'
import { shopOpened } from '@wanpu/platform-server'
import { type Template, templates } from '@wanpu/templates'
import { provisioningJobs } from './job.ts'
import { storeMissing } from './store-missing.ts'

const held = testDatabase()
let folder: string
let services: Parameters<typeof provisioningJobs>[0]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-opening-'))
  services = { db: held.db, files: await createFiles({ kind: 'disk', folder }) }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// A real template with small plain pictures: what is drawn is tested with the drawing.
const food = templates.find(({ industry }) => industry === 'food')!
const plain = { width: 60, height: 60, scene: { kind: 'flat', wall: '#ddeecc' }, things: [] } as const
const template: Template = {
  ...food,
  pictures: Object.fromEntries(Object.keys(food.pictures).map((key) => [key, plain])),
}

const run = <T>(verb: (ctx: PlatformCtx) => Promise<T>) =>
  held.db.inPlatform((tx, now) => verb({ tx, now, actor: system }))
let lastPhone = 13_300_000_000
const openEmpty = async () => {
  const phone = String((lastPhone += 1))
  const { id: ownerId } = await run((ctx) =>
    createMerchant(ctx, { phone, name: '李掌柜', passwordHash: 'none' }),
  )
  const { id } = await run((ctx) => openShop(ctx, { ownerId, name: '木棉小铺', industry: 'food' }))
  return { id, inShop: shopDoor(held.db, id, system) }
}
const fill = (tenantId: string) => {
  const [job] = provisioningJobs(services, [template])
  return job!.run({ tenantId } as never, { id: 'run', retry: 0 })
}
const isProvisioned = async (id: string) =>
  (await run(({ tx }) => findTenant(tx, id)))?.provisionedAt !== null

test('an opened shop is filled under its own name, once, however often the job runs', async () => {
  const { id, inShop } = await openEmpty()
  await fill(id)
  expect(await isProvisioned(id)).toBe(true)
  expect(await inShop(({ tx }) => findSettings(tx))).toMatchObject({ name: '木棉小铺', intro: '', phone: '' })

  const [front] =
    await held.sudo`select doc::text from shop.page_versions where tenant_id = ${id} and doc->'page' ? 'share'`
  expect(front?.['doc']).toContain('木棉小铺')
  expect(front?.['doc']).not.toContain(template.shop.name)

  await inShop((ctx) => saveSettings(ctx, { intro: '自己写的' }))
  await fill(id)
  expect((await inShop(({ tx }) => findSettings(tx))).intro).toBe('自己写的')
  const [goods] =
    await held.sudo`select count(*)::int as n, sum(sold)::int as sold from shop.products where tenant_id = ${id}`
  expect(goods).toMatchObject({ n: template.products.length, sold: 0 })
})

test('a run that has no time left keeps what it has drawn, the next one draws the rest', async () => {
  const { id, inShop } = await openEmpty()
  const few = { ...template, pictures: { one: plain, two: plain, three: plain } }
  const late = await storeMissing(services, id, { template: few, there: {}, untilMs: Date.now() - 1 })
  expect(late).toBeNull()

  const first = { ...few, pictures: { one: plain } }
  await storeMissing(services, id, { template: first, there: {}, untilMs: Date.now() + 60_000 })
  const there = await inShop((ctx) => storedPictures(ctx, few))
  expect(Object.keys(there)).toEqual(['one'])
  const whole = await storeMissing(services, id, { template: few, there, untilMs: Date.now() + 60_000 })
  expect(whole).toMatchObject({ one: there['one'], two: expect.stringMatching(/^asset:/) as string })
  const [kept] = await held.sudo`select count(*)::int as n from shop.assets where tenant_id = ${id}`
  expect(kept?.['n']).toBe(3)
})

test('a run that was cut before it told is told of by the next one', async () => {
  const { id } = await openEmpty()
  await fill(id)
  await held.sudo`update platform.tenants set provisioned_at = null where id = ${id}`
  await fill(id)
  expect(await isProvisioned(id)).toBe(true)
})

test('a shop that nobody opened, or of an industry that is gone, is left alone', async () => {
  const { id } = await openEmpty()
  await held.sudo`update platform.tenants set industry = 'gone' where id = ${id}`
  await fill(id)
  expect(await isProvisioned(id)).toBe(false)
  await fill('00000000-0000-7000-8000-000000000000')
  expect(await held.waiting(shopOpened.name)).toEqual([])
})
