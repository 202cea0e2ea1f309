import { expect, test } from 'vitest'
import { changeSlug } from '@wanpu/accounts'
import { newId } from '@wanpu/kit/ids'
import { system } from '@wanpu/migrations'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { createTenantLookup } from './index.ts'
import { shopHosts } from './testing/shop-host.ts'

const held = testDatabase()
const moveTo = (tenantId: string, slug: string) =>
  held.db.inPlatform((tx, now) => changeSlug({ tx, now, actor: system }, tenantId, slug))

test('an address that a shop had leads to its present one, with the page; nothing is done there', async () => {
  const shop = await newShop(held)
  const slug = `m${newId().slice(-10)}`
  await moveTo(shop.tenantId, slug)
  const ask = shopHosts(held)
  const old = await ask(`${shop.slug}.test`, '/c/all?sort=price')
  expect([old.status, old.headers.get('location')]).toEqual([302, `http://${slug}.test/c/all?sort=price`])
  expect((await ask(`${shop.slug}.test`, '/api/cart/items', {}, 'POST')).status).toBe(404)
  expect((await ask(`${slug}.test`, '/categories')).status).toBe(200)
})

test('a shop is remembered for its buffered pages by its present name alone', async () => {
  const shop = await newShop(held)
  const slug = `m${newId().slice(-10)}`
  await moveTo(shop.tenantId, slug)
  const lookup = createTenantLookup(held.db)
  for (const name of [shop.slug, slug])
    expect(await lookup.bySlug(name)).toMatchObject({ id: shop.tenantId, slug })
  expect(lookup.remembered(slug)).toMatchObject({ id: shop.tenantId })
  expect(lookup.remembered(shop.slug)).toBeNull()
})

test('where nobody would see a shop its old address leads nowhere', async () => {
  const shop = await newShop(held, { review: 'submitted', service: 'trial', firstLiveAt: null })
  await moveTo(shop.tenantId, `m${newId().slice(-10)}`)
  expect((await shopHosts(held)(`${shop.slug}.test`, '/')).status).toBe(404)
})
