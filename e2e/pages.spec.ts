import { type Page, expect, test } from '@playwright/test'
import { openEditor } from './hands/builder.ts'
import { inspectDialogs } from './hands/dialogs.ts'
import { inTheDark, inspect, inspectAll, lookAt, middle, narrow, watch, wide } from './hands/inspector.ts'
import { addLongWords } from './hands/long-words.ts'
import { drawn, openConsole, openPlace, shopIdOf } from './hands/merchant.ts'
import { openStaff } from './hands/staff.ts'
import { chooseSku, openProduct, provePhone, submitOrder, writeAddress } from './hands/shopper.ts'
import { setFaults } from './product/outside.ts'
import { readRun, shopNamed } from './product/run.ts'

const smallest = { width: 320 }
const desk = { width: 1000 }
const everyWidth = [smallest, narrow, middle, desk, wide]
const bothLooks = [narrow, wide, inTheDark(wide), inTheDark(narrow)]

test.describe.configure({ timeout: 300_000 })

for (const { name } of [{ name: '云裳集' }, { name: '山野食集' }]) {
  test(`the shelves of ${name}`, async ({ page }) => {
    const { url } = shopNamed(name)
    await page.goto(`${url}/categories`)
    const category = await firstLink(page, '/c/')
    await page.goto(`${url}/c/all`)
    const product = await firstLink(page, '/p/')
    await inspectAll(page, {
      looks: everyWidth,
      pages: { home: url, product },
    })
    await inspectAll(page, {
      pages: {
        about: `${url}/pages/about`,
        categories: `${url}/categories`,
        category,
        everything: `${url}/c/all?sort=price`,
        search: `${url}/search`,
        found: `${url}/search?q=${encodeURIComponent(name === '云裳集' ? '连衣裙' : '蜂蜜')}`,
        'nothing found': `${url}/search?q=${encodeURIComponent('电冰箱')}`,
        'empty cart': `${url}/cart`,
        'me as a guest': `${url}/me`,
        login: `${url}/login`,
        missing: `${url}/nowhere`,
      },
    })
  })
}

test('what is one’s own in a shop', async ({ page }) => {
  const { name, url } = shopNamed('云裳集')
  const phone = `133${String(Date.now()).slice(-8)}`
  await setFaults({ smsLimits: false })
  const product = await openProduct(page, url, '西装领大衣')
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
    pages: {
      payment,
      orders: `${url}/orders`,
      order,
      'no orders': `${url}/orders?tab=closed`,
      cart: `${url}/cart`,
      checkout: `${url}/checkout`,
      me: `${url}/me`,
      addresses: `${url}/addresses`,
    },
  })

  const press = (name: string) => page.getByRole('button', { name }).first().click()
  const at = (address: string, button: string) => async () => {
    await page.goto(address)
    await press(button)
  }
  await inspectDialogs(page, {
    looks: [smallest, wide],
    dialogs: {
      'a variety': at(product, '立即购买'),
      'before an order is cancelled': at(order, '取消订单'),
      'the addresses at the checkout': at(`${url}/checkout`, '更换'),
      'a new address': at(`${url}/addresses`, '新增收货地址'),
      'an address': () => press('编辑'),
      'before an address goes': () => press('删除'),
    },
  })
})

test('the console', async ({ page }) => {
  const { console: address } = readRun()
  await inspectAll(page, {
    settle: drawn,
    looks: bothLooks,
    pages: { 'sign-in': address, 'sign-up': `${address}/sign-up`, reset: `${address}/reset-password` },
  })

  await lookAt(page, wide)
  await openConsole(page, '云裳集')
  const shop = page.url().replace(/\/$/, '')
  for (const [mode, scheme] of [
    ['深色', 'dark'],
    ['跟随系统', 'light'],
  ] as const) {
    await page.getByRole('button', { name: /^账号/ }).click()
    await page.getByRole('menuitem', { name: mode }).click()
    await expect(page.locator('html')).toHaveCSS('color-scheme', scheme)
  }
  await page.goto(`${shop}/orders?tab=shipped`)
  const order = await firstLink(page, '/console/', /orders\/./)
  const productId = await addLongWords(page, shopIdOf(page))
  await inspectAll(page, {
    settle: drawn,
    looks: [...bothLooks, middle],
    pages: {
      overview: shop,
      orders: `${shop}/orders`,
      products: `${shop}/products`,
      product: `${shop}/products/${productId}`,
    },
  })
  await inspectAll(page, {
    settle: drawn,
    looks: bothLooks,
    pages: {
      order,
      'no orders': `${shop}/orders?q=nothing`,
      'new product': `${shop}/products/new`,
      categories: `${shop}/categories`,
      'shop info': `${shop}/shop-info`,
      decoration: `${shop}/decoration`,
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
      nowhere: `${shop}/nowhere`,
      shops: address,
      'open a shop': `${address}/open-shop`,
    },
  })

  await inspectAll(page, {
    looks: everyWidth,
    pages: { 'a product of long words': `${shopNamed('云裳集').url}/p/${productId}` },
  })
})

test('the editor', async ({ page }) => {
  await lookAt(page, wide)
  await openConsole(page, '云裳集')
  const watched = watch(page)
  await openPlace(page, '店铺装修')
  const canvas = await openEditor(page, '首页')
  await expect(canvas.locator('img').first()).toBeVisible()
  const wrong: Record<string, string[]> = {
    'with the palette': await inspect(page, [narrow, middle, inTheDark(wide), wide]),
  }

  const forms = page.getByRole('complementary', { name: '属性' })
  await page.getByText('大纲', { exact: true }).click()
  for (const block of await page.getByRole('treeitem').all()) {
    await block.click()
    const name = await forms.getByRole('heading').first().innerText()
    wrong[`the form of ${name}`] ??= await inspect(page, [wide, inTheDark(narrow)], 'aside')
    await lookAt(page, wide)
  }
  wrong['with a form over the canvas'] = await inspect(page, [middle, narrow])
  wrong['all the while'] = watched.take()
  expect(Object.entries(wrong).filter(([, found]) => found.length > 0)).toEqual([])

  await inspectDialogs(page, {
    dialogs: { publishing: () => page.getByRole('button', { name: /^发\s*布$/ }).click() },
  })
})

test('the staff’s console', async ({ page }) => {
  const { staff: address } = readRun()
  await inspectAll(page, { settle: drawn, looks: bothLooks, pages: { 'sign-in': address } })
  await openStaff(page)
  const overview = page.url()
  const tenant = await firstLink(page, '/tenants/')
  const at = (path: string) => new URL(path, overview).href
  await inspectAll(page, {
    settle: drawn,
    looks: bothLooks,
    pages: {
      overview,
      tenants: at('/tenants'),
      tenant,
      reviews: at('/reviews'),
      decided: at('/reviews?queue=decided'),
      subscriptions: at('/subscriptions'),
      health: at('/health'),
    },
  })
})

test('the outside world', async ({ page }) => {
  const { sandbox } = readRun()
  await page.goto(`${sandbox}/_sandbox/phone`)
  const chat = await firstLink(page, '/_sandbox/phone/wx')
  await inspectAll(page, {
    pages: {
      front: sandbox,
      phone: `${sandbox}/_sandbox/phone`,
      chat,
      scan: `${sandbox}/_sandbox/phone/scan`,
      messages: `${sandbox}/_sandbox/sms`,
      merchants: `${sandbox}/_sandbox/merchants`,
      faults: `${sandbox}/_sandbox/faults/page`,
    },
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
