import { expect, test } from '@playwright/test'
import { openStaff, openStaffPlace, resumeShop, rowOfShop } from './hands/staff.ts'
import { shopNamed } from './product/run.ts'

const shop = '山野食集'

// Whatever fails in between, the shop sells again for those who come after.
test.afterEach(async ({ page }, { status, expectedStatus }) => {
  if (status !== expectedStatus) await resumeShop(page).catch(() => {})
})

test('staff find a shop, see it whole, note something, and take it from its shoppers for a while', async ({
  page,
  browser,
}) => {
  const { url } = shopNamed(shop)
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStaff(page)

  await test.step('the overview says what waits and leads there', async () => {
    const waiting = page.locator('section').filter({ has: page.getByRole('heading', { name: '等待处理' }) })
    await expect(waiting.getByRole('link', { name: /待审核\s*[1-9]/ })).toBeVisible()
    await waiting.getByRole('link', { name: '待审核' }).click()
    await expect(rowOfShop(page, '朝花研')).toContainText('麻烦审核')
    await openStaffPlace(page, '运行状况')
    await expect(page.getByRole('row').filter({ hasText: '订单关闭之后才付款' }).first()).toBeVisible()
  })

  await test.step('the list is narrowed by state, searched by the owner, and a shop opened', async () => {
    await openStaffPlace(page, '租户列表')
    await page.getByRole('tab', { name: '待审核' }).click()
    await expect(page).toHaveURL(/filter=submitted/)
    await expect(rowOfShop(page, shop)).toHaveCount(0)
    await expect(rowOfShop(page, '朝花研')).toContainText('138****0001')
    await page.getByRole('tab', { name: '全部' }).click()
    await page.getByPlaceholder('店铺名称、地址、店主姓名或手机号').fill('13800000001')
    await page.keyboard.press('Enter')
    await expect(rowOfShop(page, '云裳集')).toBeVisible()
    await page.getByPlaceholder('店铺名称、地址、店主姓名或手机号').fill('山野')
    await page.keyboard.press('Enter')
    await expect(rowOfShop(page, '云裳集')).toHaveCount(0)
    await expect(rowOfShop(page, shop)).toContainText('旗舰版')
    await page.getByRole('link', { name: shop }).click()
    for (const part of [
      '基本情况',
      '店主与员工',
      '用量',
      '公众号授权',
      '订阅与套餐记录',
      '审核记录',
      '操作记录',
    ])
      await expect(page.getByRole('heading', { name: part })).toBeVisible()
    for (const said of ['授权有效', '无套餐 → 旗舰版 2026-11', '第 1 次'])
      await expect(page.getByText(said)).toBeVisible()
  })

  const note = `电话联系过店主 ${Date.now() % 10_000}`
  await test.step('a note stays for other staff', async () => {
    await page.getByPlaceholder('只有平台员工能看到').fill(note)
    await page.getByRole('button', { name: '添加备注' }).click()
    await page.reload()
    await expect(page.getByText(note)).toBeVisible()
  })

  const shopper = await browser.newPage()
  await shopper.goto(`${url}/c/all`)
  const goods = await shopper.locator('main a[href^="/p/"]').count()
  await test.step('suspended: shoppers see that the shop rests', async () => {
    await page.getByRole('button', { name: '停用店铺' }).click()
    await page.getByLabel('停用原因').fill('收到投诉，核实中')
    await page.getByRole('dialog').getByRole('button', { name: '停用店铺' }).click()
    await expect(async () => {
      await shopper.goto(url)
      await expect(shopper.getByText('店铺休息中').first()).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('resumed: everything is there again', async () => {
    await resumeShop(page)
    await expect(async () => {
      await shopper.goto(`${url}/c/all`)
      expect(await shopper.locator('main a[href^="/p/"]').count()).toBe(goods)
    }).toPass({ timeout: 30_000 })
    const deeds = page.locator('section').filter({ has: page.getByRole('heading', { name: '操作记录' }) })
    for (const deed of ['停用店铺', '恢复营业'])
      await expect(deeds.getByRole('listitem').filter({ hasText: deed }).first()).toContainText('员工 wanpu')
  })

  await test.step('subscriptions stand by their state', async () => {
    await openStaffPlace(page, '订阅')
    await expect(page.getByRole('tab', { name: '全部' })).toBeVisible()
    await expect(rowOfShop(page, shop)).toContainText('正常')
    await page.getByRole('tab', { name: '已到期' }).click()
    await expect(page).toHaveURL(/state=expired/)
  })
})
