import { expect, test } from '@playwright/test'
import { openConsole, openPlace } from './hands/merchant.ts'
import { proveByCode } from './hands/opening.ts'
import { setFaults } from './product/outside.ts'

// The provider sends one message to a phone in half a minute, and an invitation is one.
test.beforeAll(() => setFaults({ smsLimits: false }))

test('one account goes from shop to shop and sees each one’s own', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openConsole(page, '云裳集')
  await openPlace(page, '商品管理')
  await expect(page.getByRole('row').filter({ hasText: '旗袍' })).toBeVisible()

  await page.getByTitle('切换店铺').click()
  await page.getByRole('menuitem', { name: '山野食集' }).click()
  await openPlace(page, '商品管理')
  await expect(page.getByRole('row').filter({ hasText: '蜂蜜' }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '旗袍' })).toHaveCount(0)
})

for (const { role, sees, misses, address } of [
  {
    role: '客服',
    sees: ['订单管理', '客户列表'],
    misses: ['店铺装修', '支付设置', '员工管理', '异常收款'],
    address: 'team',
  },
  {
    role: '运营',
    sees: ['商品分类', '店铺装修', '物流设置'],
    misses: ['公众号授权', '员工管理', '操作记录'],
    address: 'shop-info',
  },
  { role: '管理员', sees: ['公众号授权', '员工管理', '操作记录', '异常收款'], misses: [], address: null },
]) {
  test(`somebody invited as ${role} sees and does what the role allows`, async ({ page, browser }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openConsole(page, '山野食集')
    const shop = page.url().replace(/\/$/, '')
    await openPlace(page, '员工管理')
    await page.getByRole('button', { name: '邀请员工' }).click()
    const phone = `137${String(Date.now()).slice(-8)}`
    await page.getByLabel('手机号').fill(phone)
    await page.getByRole('radio', { name: role }).check()
    await page.getByRole('button', { name: '发出邀请' }).click()
    const link = await page.getByRole('dialog').getByText('/console/invitations/').innerText()

    const guest = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await guest.goto(link.trim())
    await guest.getByRole('link', { name: '还没有账号，先注册' }).click()
    await proveByCode(guest, phone)
    await guest.getByLabel('设置密码').fill('wanpu 2026')
    await guest.getByRole('button', { name: /注\s*册/ }).click()
    await guest.getByRole('button', { name: '接受邀请' }).click()
    await expect(guest.getByRole('heading', { name: '概况' })).toBeVisible()

    const places = guest.getByRole('navigation', { name: '主导航' })
    for (const place of sees) await expect(places.getByRole('link', { name: place })).toBeVisible()
    for (const place of misses) await expect(places.getByRole('link', { name: place })).toHaveCount(0)
    if (address) {
      await guest.goto(`${shop}/${address}`)
      await expect(guest.getByText('你没有这项权限')).toBeVisible()
    }

    await page.reload()
    await expect(page.getByRole('row').filter({ hasText: `****${phone.slice(-4)}` })).toContainText(role)
  })
}
