import { addItem } from '@wanpu/commerce/cart'
import { setListed } from '@wanpu/commerce/catalog'
import { checkOut, previewOrder } from '@wanpu/commerce/checkout'
import { addAddress, createGuest, givePhone } from '@wanpu/commerce/members'
import { shipOrder } from '@wanpu/commerce/orders'
import { createPage, publishPage } from '@wanpu/commerce/pages'
import { markPaid } from '@wanpu/commerce/payments'
import { saveSettings } from '@wanpu/commerce/settings'
import { blockNode, productGrid, searchBar, tabBar } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import type { Actor } from '@wanpu/migrations'
import { type TestShop, newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { beforeAll, expect, test } from 'vitest'
import { filledShop, openFront } from './testing/front.ts'

const held = testDatabase()
let front: ReturnType<typeof openFront>
let shop: TestShop
let other: TestShop
beforeAll(async () => {
  front = openFront(held)
  shop = await filledShop(held)
  other = await filledShop(held)
})

const idsIn = (text: string) => [...text.matchAll(/href="\/p\/([0-9a-f-]{36})"/g)].map(([, id]) => id!)
const anyProduct = async (of = shop) => idsIn((await front.get(of, '/c/all')).text)[0]!
const skuOf = async (productId: string, of = shop) =>
  /"id":"([0-9a-f-]{36})"/.exec((await front.get(of, `/p/${productId}`)).text)![1]!

test('the front of a new shop shows its blocks with its own goods, in at most 4 statements', async () => {
  front.storefront.dropAll()
  const { reads, transactions } = await front.counting(async () => {
    const { status, text } = await front.get(shop, '/')
    expect(status).toBe(200)
    expect(text).toContain('b-carousel')
    expect(idsIn(text).length).toBeGreaterThan(10)
  })
  expect(reads).toBeLessThanOrEqual(4)
  expect(transactions).toBe(2)
})

test('a front of 50 blocks takes at most 6 statements', async () => {
  const many = await newShop(held)
  const grids = Array.from({ length: 48 }, (_, at) =>
    blockNode(productGrid, `b${at}`, {
      source:
        at % 2
          ? { kind: 'manual', ids: [newId()] }
          : { kind: 'category', categoryId: 'all', sort: 'sold', limit: (at % 7) + 1 },
    }),
  )
  const doc = {
    schemaVersion: 2 as const,
    page: { title: '五十', bg: 'bg' as const },
    blocks: [blockNode(searchBar, 'bs', { showShop: true }), ...grids, blockNode(tabBar, 'bt', {})],
  }
  await many.run(async (ctx) => {
    await saveSettings(ctx, { name: '五十' })
    await publishPage(ctx, (await createPage(ctx, { kind: 'home', slug: 'home', title: '五十', doc })).id)
  })
  const { reads } = await front.counting(async () => expect((await front.get(many, '/')).status).toBe(200))
  expect(reads).toBeLessThanOrEqual(6)
})

test('when the sources fail together each is asked alone; what fails again leaves a gap that is soon drawn anew', async () => {
  const draw = async (trouble: { after: number; until: number }) => {
    front.storefront.drop(shop.tenantId)
    Object.assign(front.trouble, trouble)
    let text = ''
    await front.counting(async () => {
      const answer = await front.get(shop, '/')
      expect(answer.status).toBe(200)
      text = answer.text
    })
    Object.assign(front.trouble, { after: Infinity, until: Infinity })
    return text
  }
  const whole = idsIn((await front.get(shop, '/')).text).length
  expect(idsIn(await draw({ after: 1, until: 2 }))).toHaveLength(whole)

  const gaps = await draw({ after: 1, until: Infinity })
  expect(idsIn(gaps).length).toBeLessThan(whole)
  expect(gaps).toContain('blocks-blank')
  expect(front.storefront.find(shop.tenantId, '/')!.freshUntil).toBeLessThan(Date.now() + 2100)
  front.storefront.drop(shop.tenantId)
})

test('a page is sent from the buffer until its shop changes, and what means nothing in the address is not looked at', async () => {
  front.storefront.dropAll()
  const first = await front.get(shop, '/')
  expect(front.storefront.find(shop.tenantId, '/?from=timeline')?.etag).toBe(first.headers.get('etag'))
  expect(front.storefront.find(other.tenantId, '/')).toBeUndefined()
  expect(await front.counting(() => front.get(shop, '/?utm=1'))).toMatchObject({ reads: 0 })

  front.storefront.drop(shop.tenantId)
  expect(front.storefront.find(shop.tenantId, '/')).toBeUndefined()
})

test('a published change is seen by who kept the compiled page before', async () => {
  const changing = await newShop(held)
  const doc = (text: string) => ({
    schemaVersion: 2 as const,
    page: { title: '页', bg: 'bg' as const },
    blocks: [blockNode(productGrid, 'b1', { title: text })],
  })
  await changing.run(async (ctx) => {
    const { id } = await createPage(ctx, { kind: 'custom', slug: 'story', title: '页', doc: doc('从前') })
    await publishPage(ctx, id)
  })
  expect((await front.get(changing, '/pages/story')).text).toContain('从前')
  front.storefront.drop(changing.tenantId)
  expect((await front.get(changing, '/pages/story')).text).toContain('从前')

  await held.sudo`update shop.pages set draft = replace(draft::text, '从前', '如今')::jsonb where tenant_id = ${changing.tenantId}`
  const [page] = await held.sudo<
    { id: string }[]
  >`select id from shop.pages where tenant_id = ${changing.tenantId}`
  await changing.run((ctx) => publishPage(ctx, page!.id))
  front.storefront.drop(changing.tenantId)
  expect((await front.get(changing, '/pages/story')).text).toContain('如今')
})

test('a product is shown whole in one transaction of three statements', async () => {
  const id = await anyProduct()
  front.storefront.dropAll()
  const sent = await front.counting(async () => {
    const { status, text } = await front.get(shop, `/p/${id}`)
    expect(status).toBe(200)
    expect(text).toContain('data-do="buy"')
    expect(JSON.parse(/id="page-state">(.*)<\/script>/.exec(text)![1]!).skus.length).toBeGreaterThan(0)
    expect(idsIn(text).length).toBeGreaterThan(3)
  })
  expect(sent).toEqual({ reads: 3, transactions: 1 })
})

test('what is unlisted, unknown or another shop’s is a friendly 404 that the buffer does not keep', async () => {
  const id = await anyProduct(other)
  expect((await front.get(other, `/p/${id}`)).status).toBe(200)
  for (const path of [`/p/${id}`, `/p/${newId()}`, '/p/abc', `/c/${newId()}`, '/pages/none', '/nowhere']) {
    const { status, text } = await front.get(shop, path)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain('href="/c/all"')
    expect(front.storefront.find(shop.tenantId, path)).toBeUndefined()
  }

  await other.run((ctx) => setListed(ctx, [id], false))
  front.storefront.drop(other.tenantId)
  expect((await front.get(other, `/p/${id}`)).text).toContain('商品已下架')
  await other.run((ctx) => setListed(ctx, [id], true))
  front.storefront.drop(other.tenantId)
})

test('a list goes on by link, without a product twice or left out', async () => {
  for (const sort of ['', 'newest', 'price-up', 'price-down']) {
    const seen: string[] = []
    for (let path: string | undefined = `/c/all${sort && `?sort=${sort}`}`; path; ) {
      const { text } = await front.get(shop, path)
      seen.push(...idsIn(text))
      path = /href="([^"]+)" data-more/.exec(text)?.[1]?.replaceAll('&amp;', '&')
    }
    const [listed] =
      await held.sudo`select count(*)::int as count from shop.products where tenant_id = ${shop.tenantId} and state = 'listed'`
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(listed!['count'])
  }
})

test('the search finds by word, says when it finds nothing, and shows where to look', async () => {
  const found = await front.get(shop, `/search?q=${encodeURIComponent('大衣')}`)
  expect(idsIn(found.text).length).toBeGreaterThan(0)
  const nothing = await front.get(shop, `/search?q=${encodeURIComponent('<img src=x>拖拉机')}`)
  expect(nothing.text).not.toContain('<img src=x>')
  expect(nothing.text).toContain('没有找到')
  expect(idsIn(nothing.text).length).toBeGreaterThan(0)
})

const shopper = async (of = shop): Promise<Actor> => {
  const id = await of.run(createGuest)
  return { kind: 'member', id }
}
const knownShopper = async (of = shop): Promise<Actor> => {
  const guest = await shopper(of)
  const id = await of.as(guest, (ctx) => givePhone(ctx, `139${String(Math.random()).slice(2, 10)}`))
  return { kind: 'member', id }
}

test('one’s own pages are kept by nobody', async () => {
  const actor = await knownShopper()
  const skuId = await skuOf(await anyProduct())
  await shop.as(actor, (ctx) => addItem(ctx, { skuId, quantity: 2 }))
  for (const path of ['/cart', '/checkout', '/me', '/addresses', '/orders']) {
    const { status, headers } = await front.get(shop, path, { actor })
    expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'private, no-store'])
    expect(front.storefront.find(shop.tenantId, path)).toBeUndefined()
  }
})

test('who has not said who they are is asked first, and comes back to where they wanted to go', async () => {
  for (const path of ['/orders', '/addresses', `/orders/${newId()}`, `/pay/${newId()}`]) {
    const { status, headers } = await front.get(shop, path)
    expect([status, headers.get('location')]).toEqual([302, `/login?to=${encodeURIComponent(path)}`])
  }
  expect((await front.get(shop, '/cart')).status).toBe(200)
  expect((await front.get(shop, '/me')).text).toContain('/login')
})

test('the sign-in leads nowhere but to its own shop', async () => {
  for (const to of ['https://evil.test/', '//evil.test', '/\\evil.test']) {
    const { text } = await front.get(shop, `/login?to=${encodeURIComponent(to)}`)
    expect(JSON.parse(/id="page-state">(.*)<\/script>/.exec(text)![1]!)).toEqual({ to: '/' })
  }
  const actor = await knownShopper()
  const { status, headers } = await front.get(shop, '/login?to=/orders%3Ftab=unpaid', { actor })
  expect([status, headers.get('location')]).toEqual([302, '/orders?tab=unpaid'])
})

test('the checkout asks for the phone first, then for an address, and is then ready to place', async () => {
  const skuId = await skuOf(await anyProduct())
  const direct = `/checkout?sku=${skuId}&n=2`
  const guest = await front.get(shop, direct)
  expect(guest.text).toContain('data-needs="phone"')
  expect(guest.text).toContain('data-phone')

  const actor = await knownShopper()
  expect((await front.get(shop, direct, { actor })).text).toContain('data-needs="address"')
  await shop.as(actor, (ctx) =>
    addAddress(ctx, {
      name: '<b>张三',
      phone: '13800000000',
      regionCode: '110101',
      detail: '"东华门"大街 1 号',
      isDefault: true,
    }),
  )
  const ready = await front.get(shop, direct, { actor })
  expect(ready.text).toContain('data-needs=""')
  expect(ready.text).not.toContain('<b>张三')
  expect(/data-payable="(\d+)"/.exec(ready.text)![1]).not.toBe('0')
})

test('the checkout marks what is sold out or too few, and is empty without goods', async () => {
  const skuId = await skuOf(await anyProduct())
  const actor = await knownShopper()
  expect((await front.get(shop, `/checkout?sku=${skuId}&n=999`, { actor })).text).toContain('ck-problem')
  expect((await front.get(shop, '/checkout', { actor })).text).toContain('没有可以结算的商品')
})

const placed = async () => {
  const skuId = await skuOf(await anyProduct())
  const actor = await knownShopper()
  const address = {
    name: '林<i>小满',
    phone: '13800000000',
    regionCode: '330106',
    detail: '文三路 1 号',
    isDefault: true,
  }
  const { id: addressId } = await shop.as(actor, (ctx) => addAddress(ctx, address))
  const lines = [{ skuId, quantity: 1 }]
  const { payableFen, courierCode } = await shop.as(actor, (ctx) => previewOrder(ctx, { lines, addressId }))
  const order = { source: { lines }, addressId, courierCode, note: '<u>', expectedPayableFen: payableFen }
  const { id } = await shop.as(actor, (ctx) => checkOut(ctx, order))
  return { actor, id }
}

test('an order says where it stands and offers what can be done then, to nobody but its member', async () => {
  const { actor, id } = await placed()
  const unpaid = await front.get(shop, `/orders/${id}`, { actor })
  for (const shown of ['待付款', 'data-pay', 'data-cancel', 'data-countdown'])
    expect(unpaid.text).toContain(shown)
  expect(unpaid.text).not.toMatch(/<i>|<u>/)
  expect((await front.get(shop, '/orders', { actor })).text).toContain(`href="/orders/${id}"`)
  expect((await front.get(shop, '/orders?tab=closed&cursor=none', { actor })).text).not.toContain(
    `/orders/${id}`,
  )
  expect((await front.get(shop, `/orders/${id}`, { actor: await knownShopper() })).status).toBe(404)

  await shop.run((ctx) => markPaid(ctx, id))
  expect((await front.get(shop, `/orders/${id}`, { actor })).text).toContain('待发货')
  await shop.run((ctx) => shipOrder(ctx, id, { courierCode: 'SF', waybill: 'SF1234567890' }))
  const shipped = await front.get(shop, `/orders/${id}`, { actor })
  for (const shown of ['已发货', 'SF1234567890', 'data-receive']) expect(shipped.text).toContain(shown)
  expect(shipped.text).not.toContain('data-pay')
})

test('a payment shows its code or launches in WeChat, and success only when the money is there', async () => {
  const { actor, id } = await placed()
  const attempt = newId()
  const account = newId()
  await held.sudo`insert into shop.payment_accounts (tenant_id, id, mchid, merchant_name, appid, serial, private_key_sealed, apiv3_key_sealed, endpoint_id)
    values (${shop.tenantId}, ${account}, '1', 'm', 'wx', 's', '', '', ${account})`
  await held.sudo`insert into shop.payment_attempts (tenant_id, id, order_id, account_id, method, amount_fen, code_url, created_at, expires_at)
    values (${shop.tenantId}, ${attempt}, ${id}, ${account}, 'native', 1, 'weixin://x', now(), now() + interval '10 minutes')`
  const show = async (isInWechat = false) => front.get(shop, `/pay/${attempt}`, { actor, isInWechat })

  const code = await show()
  expect(code.text).toContain(`/api/payments/${attempt}/code.svg`)
  expect(code.headers.get('content-security-policy')).toContain('http://sandbox.test')
  await held.sudo`update shop.payment_attempts set method = 'jsapi' where id = ${attempt}`
  expect((await show()).text).toContain('data-by-code')
  expect((await show(true)).text).toContain('data-launch')

  await held.sudo`update shop.payment_attempts set expires_at = now() where id = ${attempt}`
  expect((await show()).text).toContain('这次支付已失效')
  await shop.run((ctx) => markPaid(ctx, id))
  expect((await show()).text).toContain('支付成功')
  expect((await front.get(shop, `/pay/${attempt}`, { actor: await knownShopper() })).status).toBe(404)
})

test('without a database the page says so, keeps calm and names a way on', async () => {
  const answer = await front.storefront.failed(
    {
      req: { url: 'http://x/a', path: '/a' },
      var: {},
      newResponse: (body: string, status: number) => new Response(body, { status }),
    } as never,
    Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }),
  )
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('再试一次')
})

test('a link to a page shows what the merchant chose for the front, and a product by its own picture', async () => {
  const tags = async (path: string) =>
    Object.fromEntries(
      [...(await front.get(shop, path)).text.matchAll(/property="og:(\w+)" content="([^"]*)"/g)].map(
        ([, name, value]) => [name, value],
      ),
    )
  const home = await tags('/')
  expect(home['title']).toContain('｜')
  expect(home['image']).toMatch(/\/800\.webp$/)

  const id = await anyProduct()
  const product = await tags(`/p/${id}`)
  const page = (await front.get(shop, `/p/${id}`)).text
  expect(page).toContain(`<h1 class="p-title">${product['title']}</h1>`)
  expect(page.match(/<img src="([^"]+)"[^>]*fetchpriority/)?.[1]).toBe(product['image'])
  expect(product['image']).not.toBe(home['image'])
})
