import { type Page, expect, test } from '@playwright/test'
import { newestCode } from './product/outside.ts'
import { readRun } from './product/run.ts'

const password = 'wanpu 2026'

const proveByCode = async (page: Page, phone: string) => {
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByRole('status')).toContainText('验证码已发往')
  await page.getByLabel('短信验证码').fill(await newestCode(phone))
}

// A shop is filled and two messages wait their turn.
test.setTimeout(240_000)

test('a merchant who was never here signs up on the public site, opens a shop and invites a colleague', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(readRun().site)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('把公众号变成一家店')
  await page.getByRole('banner').getByRole('link', { name: '免费注册' }).click()

  await proveByCode(page, '13612340001')
  await page.getByLabel('设置密码').fill(password)
  await page.getByRole('button', { name: /注\s*册/ }).click()

  await page.getByLabel('店铺名称').fill('木棉小铺')
  await expect(page.getByRole('radio')).toHaveCount(4)
  await page.getByRole('radio', { name: '食品' }).check()
  await page.getByRole('button', { name: /开\s*店/ }).click()
  await expect(page.getByRole('heading', { name: '正在布置「木棉小铺」' })).toBeVisible()
  await expect(page).toHaveURL(/\/plan$/, { timeout: 100_000 })

  const places = page.getByRole('navigation', { name: '主导航' })
  await places.getByRole('link', { name: '概况' }).click()
  await expect(page.getByText('已完成 0 / 8')).toBeVisible()
  await places.getByRole('link', { name: '商品管理' }).click()
  await expect(page.getByRole('row').nth(3)).toBeVisible()

  await places.getByRole('link', { name: '员工' }).click()
  await page.getByRole('button', { name: '邀请员工' }).click()
  await page.getByLabel('手机号').fill('13612340002')
  await page.getByRole('radio', { name: '客服' }).check()
  await page.getByRole('button', { name: '发出邀请' }).click()
  const link = await page.getByRole('dialog').getByText('/console/invitations/').innerText()

  const guest = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage()
  await guest.goto(link.trim())
  await guest.getByRole('link', { name: '还没有账号，先注册' }).click()
  // The provider sends one message to a phone in half a minute, and the invitation was one.
  await guest.waitForTimeout(31_000)
  await proveByCode(guest, '13612340002')
  await guest.getByLabel('设置密码').fill(password)
  await guest.getByRole('button', { name: /注\s*册/ }).click()
  await guest.getByRole('button', { name: '接受邀请' }).click()
  await expect(guest.getByRole('heading', { name: '概况' })).toBeVisible()
  await guest.getByRole('button', { name: '打开导航' }).click()
  const offered = guest.getByRole('navigation', { name: '主导航' })
  await expect(offered.getByRole('link', { name: '订单管理' })).toBeVisible()
  await expect(offered.getByRole('link', { name: '员工' })).toHaveCount(0)
  await expect(offered.getByRole('link', { name: '异常收款' })).toHaveCount(0)
})
