import { expect, test } from '@playwright/test'
import { openStaff, resumeShop, rowOfShop } from './hands/staff.ts'
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

  await test.step('the list is searched, and a shop opened', async () => {
    await page.getByPlaceholder('店铺名称或地址').fill('山野')
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
    for (const deed of ['停用店铺', '恢复营业']) await expect(deeds.getByText(deed).first()).toBeVisible()
  })

  await test.step('subscriptions stand by their state', async () => {
    await page.getByRole('link', { name: '订阅' }).click()
    await expect(page.getByRole('tab', { name: '全部' })).toBeVisible()
    await expect(rowOfShop(page, shop)).toContainText('正常')
    await page.getByRole('tab', { name: '已到期' }).click()
    await expect(page).toHaveURL(/state=expired/)
  })
})
