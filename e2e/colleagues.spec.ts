import { randomUUID } from 'node:crypto'
import { type Browser, type Page, expect, test } from '@playwright/test'
import { openEditor } from './hands/builder.ts'
import { sendByHand } from './hands/by-hand.ts'
import { drawn, openConsole, openPlace, shipFromList, shopIdOf } from './hands/merchant.ts'
import { proveByCode } from './hands/opening.ts'
import { setFaults } from './product/outside.ts'
import { shopNamed } from './product/run.ts'

const shop = '山野食集'
const desk = { width: 1440, height: 900 }

// The provider sends one message to a phone in half a minute, and an invitation is one.
test.beforeAll(() => setFaults({ smsLimits: false }))

test('one account goes from shop to shop and sees each one’s own', async ({ page }) => {
  await page.setViewportSize(desk)
  await openConsole(page, '云裳集')
  await openPlace(page, '商品管理')
  await expect(page.getByRole('row').filter({ hasText: '旗袍' })).toBeVisible()

  await page.getByTitle('切换店铺').click()
  await page.getByRole('menuitem', { name: shop }).click()
  await openPlace(page, '商品管理')
  await expect(page.getByRole('row').filter({ hasText: '蜂蜜' }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '旗袍' })).toHaveCount(0)
})

test('客服 looks at orders, products and members, and changes nothing', async ({ page, browser }) => {
  const { guest, shopId, refusals } = await invite(page, browser, '客服')
  await expectPlaces(guest, {
    sees: ['订单管理', '客户列表'],
    misses: ['店铺装修', '支付设置', '员工管理', '异常收款'],
  })

  await test.step('orders are read, not shipped or closed', async () => {
    await openPlace(guest, '订单管理')
    for (const tab of ['待付款', '待发货']) {
      await guest.getByRole('tab', { name: tab }).click()
      await expect(guest.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
      await drawn(guest)
      await expectWithout(guest, [/发\s*货/, '更多操作'])
    }
    await guest.getByRole('link', { name: '详情' }).first().click()
    await expect(guest.getByRole('heading', { name: /^订单 \d/ })).toBeVisible()
    await expectWithout(guest, [/发\s*货/, '关闭订单'])
  })

  await test.step('products are read, and seen as shoppers see them', async () => {
    await openPlace(guest, '商品管理')
    await expect(guest.getByRole('row').nth(1)).toBeVisible()
    await expectWithout(guest, [/新建商品/, /的库存/, /[上下]\s*架/])
    await expect(guest.getByRole('checkbox')).toHaveCount(0)
    const { url } = shopNamed(shop)
    await expect(guest.getByRole('row').getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`^${url}/p/`),
    )
  })

  await test.step('an address that is known leads nowhere', async () => {
    for (const path of ['team', 'products/new', `decoration/${randomUUID()}`]) {
      await guest.goto(new URL(`/console/${shopId}/${path}`, guest.url()).href)
      await expect(guest.getByRole('heading', { name: '你没有这项权限' })).toBeVisible()
    }
  })

  await expectRefused(guest, [
    ['POST', `/api/shop/${shopId}/orders/${randomUUID()}/shipments`],
    ['POST', `/api/shop/${shopId}/orders/${randomUUID()}/closure`],
    ['POST', `/api/shop/${shopId}/products`],
    ['PATCH', `/api/shop/${shopId}/products/${randomUUID()}/price`],
    ['PATCH', `/api/shop/${shopId}/products/${randomUUID()}/stock`],
    ['PUT', `/api/shop/${shopId}/pages/${randomUUID()}/draft`],
    ['GET', `/api/shop/${shopId}/payments/account`],
    ['GET', `/api/shop/${shopId}/overview`],
    ['GET', `/api/platform/shops/${shopId}/team`],
  ])
  expect(refusals).toEqual([])
})

test('运营 ships, edits and publishes, and sees neither the money’s ways nor the team', async ({
  page,
  browser,
}) => {
  const { guest, shopId, refusals } = await invite(page, browser, '运营')
  await expect(guest.getByRole('heading', { name: '等你处理' })).toBeVisible()
  await expect(guest.getByText('异常收款')).toHaveCount(0)
  await expectPlaces(guest, {
    sees: ['商品分类', '店铺装修', '物流设置'],
    misses: ['公众号授权', '员工管理', '操作记录', '异常收款'],
  })

  await test.step('a parcel goes out', async () => {
    await openPlace(guest, '订单管理')
    await guest.getByRole('tab', { name: /待发货/ }).click()
    const number = /\d{20}/.exec(await guest.getByRole('row').filter({ hasText: '发货' }).first().innerText())
    await shipFromList(guest, number?.[0] ?? '', { courier: 'EMS', waybill: `EM${Date.now()}` })
  })

  await test.step('a product is changed', async () => {
    await openPlace(guest, '商品管理')
    await expect(guest.getByRole('link', { name: '新建商品' })).toBeVisible()
    await guest.getByRole('row').getByRole('link').first().click()
    await guest.getByLabel('卖点').fill('山里来的')
    await guest.getByRole('button', { name: /^保\s*存$/ }).click()
    await expect(guest.getByText('商品已保存')).toBeVisible()
  })

  await test.step('a page is published', async () => {
    await openPlace(guest, '店铺装修')
    await openEditor(guest, '首页')
    await guest.getByRole('button', { name: /^发\s*布$/ }).click()
    await guest.getByRole('dialog').getByRole('button', { name: '确认发布' }).click()
    await expect(guest.getByText('已发布，顾客现在看到的就是这个页面')).toBeVisible()
    await guest.getByRole('link', { name: '返回店铺装修' }).click()
  })

  await test.step('settings are read, not changed', async () => {
    await openPlace(guest, '支付设置')
    await expect(guest.getByLabel('商户号')).toBeDisabled()
    await expectWithout(guest, [/^保\s*存$/, /检查/])
    await openPlace(guest, '物流设置')
    await expect(guest.getByText('你的角色只能查看物流设置')).toBeVisible()
    await expectWithout(guest, [/^保\s*存$/, '新建运费模板', /^(编辑|删除)/])
  })

  await expectRefused(guest, [
    ['PUT', `/api/shop/${shopId}/payments/account`],
    ['POST', `/api/shop/${shopId}/payments/account/checks`],
    ['GET', `/api/shop/${shopId}/payments/parked`],
    ['PATCH', `/api/shop/${shopId}/settings`],
    ['POST', `/api/shop/${shopId}/shipping/templates`],
    ['POST', `/api/shop/${shopId}/review/rounds`],
    ['GET', `/api/shop/${shopId}/history`],
    ['GET', `/api/platform/shops/${shopId}/wechat`],
    ['POST', `/api/platform/shops/${shopId}/invitations`],
  ])
  expect(refusals).toEqual([])
})

test('管理员 does everything but what is about the plan and the owner', async ({ page, browser }) => {
  const { guest, shopId, refusals } = await invite(page, browser, '管理员')
  await expectPlaces(guest, {
    sees: ['公众号授权', '员工管理', '操作记录', '异常收款', '支付设置'],
    misses: [],
  })

  await test.step('the plan is seen, not changed', async () => {
    await openPlace(guest, '套餐')
    await expect(guest.getByText('只有店主可以购买和更改套餐。')).toBeVisible()
    await expect(guest.getByRole('heading', { name: '账单' })).toHaveCount(0)
    await expectWithout(guest, ['更换银行卡', '取消续费', '恢复续费'])
    const ways = guest.getByRole('button', { name: /立即购买|升级|改为这个版本|正在使用/ })
    await expect(ways).toHaveCount(3)
    for (const way of await ways.all()) await expect(way).toBeDisabled()
  })

  const team = `/api/platform/shops/${shopId}/team`
  await test.step('others are invited; the owner stays, and so does who asks', async () => {
    await openPlace(guest, '员工管理')
    await expect(guest.getByRole('button', { name: '邀请员工' })).toBeEnabled()
    for (const who of ['店主', '（你）']) {
      const row = guest.getByRole('row').filter({ hasText: who })
      await expect(row).toBeVisible()
      await expect(row.getByRole('button')).toHaveCount(0)
      await expect(row.getByRole('combobox')).toHaveCount(0)
    }
    const { colleagues } = (await (await sendByHand(guest, 'GET', team)).json()) as Team
    const owner = `${team}/${colleagues.find(({ role }) => role === 'owner')?.id}`
    expect((await sendByHand(guest, 'DELETE', owner)).status()).toBe(404)
    expect((await sendByHand(guest, 'PATCH', owner, { role: 'support' })).status()).toBe(404)
  })

  await expectRefused(guest, [
    ['GET', `/api/platform/shops/${shopId}/invoices`],
    ['POST', `/api/platform/shops/${shopId}/checkouts`],
    ['POST', `/api/platform/shops/${shopId}/plan-changes`],
    ['POST', `/api/platform/shops/${shopId}/plan-cancellation`],
    ['POST', `/api/platform/shops/${shopId}/plan-resumption`],
    ['POST', `/api/platform/shops/${shopId}/payment-method`],
  ])
  expect(refusals).toEqual([])
})

interface Team {
  colleagues: { id: string; role: string }[]
}

/** Somebody new is invited in a role and comes in; `refusals` fills with what their screens ask in vain. */
const invite = async (page: Page, browser: Browser, role: string) => {
  await page.setViewportSize(desk)
  await openConsole(page, shop)
  await openPlace(page, '员工管理')
  await page.getByRole('button', { name: '邀请员工' }).click()
  const phone = `137${String(Date.now()).slice(-8)}`
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('button', { name: '发出邀请' }).click()
  const link = await page.getByRole('dialog').getByText('/console/invitations/').innerText()

  const guest = await (await browser.newContext({ viewport: desk })).newPage()
  await guest.goto(link.trim())
  await guest.getByRole('link', { name: '还没有账号，先注册' }).click()
  await proveByCode(guest, phone)
  await guest.getByLabel('设置密码').fill('wanpu 2026')
  await guest.getByRole('button', { name: /注\s*册/ }).click()
  await guest.getByRole('button', { name: '接受邀请' }).click()
  await expect(guest.getByRole('heading', { name: '概况' })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('row').filter({ hasText: `****${phone.slice(-4)}` })).toContainText(role)
  const refusals: string[] = []
  guest.on('response', (response) => response.status() === 403 && refusals.push(response.url()))
  return { guest, shopId: shopIdOf(guest), refusals }
}

/** Every place that is offered opens, and the others are not offered. */
const expectPlaces = async (guest: Page, { sees, misses }: Record<'sees' | 'misses', string[]>) => {
  const places = guest.getByRole('navigation', { name: '主导航' }).getByRole('link')
  for (const name of sees) await expect(places.filter({ hasText: name })).toBeVisible()
  for (const name of misses) await expect(places.filter({ hasText: name })).toHaveCount(0)
  for (const place of await places.all()) {
    await place.click()
    await expect(place).toHaveAttribute('aria-current', 'page')
    await drawn(guest)
  }
}

const expectWithout = async (guest: Page, buttons: (string | RegExp)[]) => {
  for (const name of buttons)
    await expect(guest.getByRole('main').getByRole('button', { name })).toHaveCount(0)
}

/** The server refuses what no screen offers. */
const expectRefused = (guest: Page, requests: [method: string, path: string][]) =>
  test.step('what no screen offers is refused when it is sent by hand', async () => {
    for (const [method, path] of requests) {
      const answer = await sendByHand(guest, method, path, method === 'GET' ? undefined : {})
      expect(await answer.json(), `${method} ${path}`).toMatchObject({ status: 403, code: 'forbidden' })
    }
  })
