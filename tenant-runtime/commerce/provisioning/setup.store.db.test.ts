import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { type Template, templates } from '@wanpu/templates'
import { findPublished, publishPage } from '#pages'
import { saveSettings } from '#settings'
import { provisionShop } from './index.ts'
import { setupOf } from './setup.ts'

const held = testDatabase()
const [template] = templates as [Template]
const unsaid = { ...template, shop: { ...template.shop, intro: '', phone: '' } }
const pictures = Object.fromEntries(Object.keys(template.pictures).map((key) => [key, `asset:${newId()}`]))
const merchant = { kind: 'merchant', id: newId() } as const

test('what provisioning put there ticks nothing; what people do ticks its own step', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  await shop.run((ctx) => provisionShop(ctx, unsaid, pictures))
  const nothing = { profile: false, decoration: false, products: false, payment: false, shipping: false }
  expect(await shop.run(setupOf)).toEqual({ ...nothing, pictures: 0 })

  await shop.as(merchant, (ctx) =>
    saveSettings(ctx, { intro: '自己的店', phone: '13800000000', shipFrom: { detail: '文二西路 1 号' } }),
  )
  expect(await shop.run(setupOf)).toMatchObject({ ...nothing, profile: true, shipping: true })

  const home = await shop.run(({ tx }) => findPublished(tx, 'home'))
  const [page] =
    await held.sudo`select id from shop.pages where tenant_id = ${shop.tenantId} and slug = 'home'`
  expect(home).toBeDefined()
  await shop.as(merchant, (ctx) => publishPage(ctx, String(page!['id'])))
  expect(await shop.run(setupOf)).toMatchObject({ decoration: true, products: false, payment: false })

  expect(await other.run(setupOf)).toEqual({ ...nothing, pictures: 0 })
})
