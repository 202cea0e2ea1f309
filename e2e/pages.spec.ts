import { type Page, expect, test } from '@playwright/test'
import { inspectAll } from './hands/inspector.ts'
import { openConsole } from './hands/merchant.ts'
import { chooseSku, openProduct, provePhone, submitOrder, writeAddress } from './hands/shopper.ts'
import { setFaults } from './product/outside.ts'
import { readRun, shopNamed } from './product/run.ts'

test.describe.configure({ timeout: 300_000 })

for (const { name } of [{ name: '云裳集' }, { name: '山野食集' }]) {
  test(`the shelves of ${name}`, async ({ page }) => {
    const { url } = shopNamed(name)
    await page.goto(`${url}/categories`)
    const category = await firstLink(page, '/c/')
    await page.goto(`${url}/c/all`)
    const product = await firstLink(page, '/p/')
    await inspectAll(page, {
      home: url,
      about: `${url}/pages/about`,
      categories: `${url}/categories`,
      category,
      everything: `${url}/c/all?sort=price`,
      product,
      search: `${url}/search`,
      found: `${url}/search?q=${encodeURIComponent(name === '云裳集' ? '连衣裙' : '蜂蜜')}`,
      'nothing found': `${url}/search?q=${encodeURIComponent('电冰箱')}`,
      'empty cart': `${url}/cart`,
      'me as a guest': `${url}/me`,
      login: `${url}/login`,
      missing: `${url}/nowhere`,
    })
  })
}

test('what is one’s own in a shop', async ({ page }) => {
  const { name, url } = shopNamed('云裳集')
  const phone = `133${String(Date.now()).slice(-8)}`
  await setFaults({ smsLimits: false })
  await openProduct(page, url, '西装领大衣')
  await chooseSku(page, { then: 'buy' })
  await provePhone(page, phone)
  await writeAddress(page, {
    name: `${name}的老主顾欧阳青青`,
    phone,
    region: ['新疆维吾尔自治区', '伊犁哈萨克自治州', '察布查尔锡伯自治县'],
    detail: '孙扎齐牛录镇一条名字很长很长的路 1234 号某某花园小区 12 幢 3 单元 4501 室',
  })
  await submitOrder(page)
  const payment = page.url()
  await page.goto(`${url}/orders`)
  const order = await firstLink(page, '/orders/')
  await openProduct(page, url, '踝靴')
  await chooseSku(page, { then: 'add' })
  await inspectAll(page, {
    payment,
    orders: `${url}/orders`,
    order,
    'no orders': `${url}/orders?tab=closed`,
    cart: `${url}/cart`,
    checkout: `${url}/checkout`,
    me: `${url}/me`,
    addresses: `${url}/addresses`,
  })
})

test('the console', async ({ page }) => {
  const { console: address } = readRun()
  await inspectAll(
    page,
    { 'sign-in': address, 'sign-up': `${address}/sign-up`, reset: `${address}/reset-password` },
    settled,
  )

  await openConsole(page, '云裳集')
  const shop = page.url().replace(/\/$/, '')
  await page.goto(`${shop}/orders?tab=shipped`)
  const order = await firstLink(page, '/console/', /orders\/./)
  await page.goto(`${shop}/products`)
  const product = await firstLink(page, '/console/', /products\/(?!new)./)
  await inspectAll(
    page,
    {
      shops: address,
      overview: shop,
      orders: `${shop}/orders`,
      'no orders': `${shop}/orders?q=nothing`,
      order,
      products: `${shop}/products`,
      'new product': `${shop}/products/new`,
      product,
      decoration: `${shop}/decoration`,
      nowhere: `${shop}/nowhere`,
      categories: `${shop}/categories`,
      'shop info': `${shop}/shop-info`,
      members: `${shop}/members`,
      parked: `${shop}/payments/parked`,
      'payment settings': `${shop}/payment-settings`,
      shipping: `${shop}/shipping`,
      account: `${shop}/settings/wechat`,
      menu: `${shop}/settings/wechat/menu`,
      review: `${shop}/review`,
      team: `${shop}/team`,
      history: `${shop}/history`,
      plan: `${shop}/plan`,
      'open a shop': `${address}/open-shop`,
    },
    settled,
  )
})

test('the staff’s console', async ({ page }) => {
  const { staff: address, accounts } = readRun()
  await inspectAll(page, { 'sign-in': address }, settled)
  await page.getByLabel('员工账号').fill(accounts.staff.name)
  await page.getByLabel('密码').fill(accounts.staff.password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await expect(page.getByRole('heading', { name: '概况' })).toBeVisible()
  const overview = page.url()
  await page.goto(new URL('/tenants', overview).href)
  const tenant = await page.getByRole('link', { name: '云裳集' }).getAttribute('href')
  const at = (path: string) => new URL(path, overview).href
  await inspectAll(
    page,
    {
      overview,
      tenants: at('/tenants'),
      tenant: at(tenant ?? ''),
      reviews: at('/reviews'),
      decided: at('/reviews?queue=decided'),
      subscriptions: at('/subscriptions'),
      health: at('/health'),
    },
    settled,
  )
})

test('the outside world', async ({ page }) => {
  const { sandbox } = readRun()
  await page.goto(`${sandbox}/_sandbox/phone`)
  const chat = await firstLink(page, '/_sandbox/phone/wx')
  await inspectAll(page, {
    front: sandbox,
    phone: `${sandbox}/_sandbox/phone`,
    chat,
    scan: `${sandbox}/_sandbox/phone/scan`,
    messages: `${sandbox}/_sandbox/sms`,
    merchants: `${sandbox}/_sandbox/merchants`,
    faults: `${sandbox}/_sandbox/faults/page`,
  })
})

/** Where the first link of the page leads whose address begins so. */
const firstLink = async (page: Page, begins: string, like = /./): Promise<string> => {
  const links = page.locator(`main a[href^="${begins}"]`)
  await expect(links.first()).toBeAttached()
  const found = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).find(
    (href) => like.test(href),
  )
  return new URL(found ?? '', page.url()).href
}

/** The console draws after its data came. */
const settled = async (page: Page) => {
  await expect(page.locator('h1, h2, [role=heading]').first()).toBeVisible()
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => {})
}
