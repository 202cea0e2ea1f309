import { expect, test } from '@playwright/test'
import { openConsole, openPlace, shipFromList } from './hands/merchant.ts'
import { openChat, tapMenu } from './hands/phone.ts'
import { chooseSku, expectWord, payInWechat, seeOrder, submitOrder, writeAddress } from './hands/shopper.ts'
import { followedParcels, scanParcel } from './product/outside.ts'
import { shopNamed } from './product/run.ts'

test('somebody in WeChat buys from the menu of the account and gets the parcel', async ({
  page,
  browser,
}) => {
  const shop = shopNamed('云裳集')
  const waybill = `YT${Date.now()}`

  await test.step('the menu leads into the shop, already signed in', async () => {
    await openChat(page, '林晓棠', shop.name)
    await tapMenu(page, '商城')
    await page.waitForURL(/\/categories/)
    await page.goto(`${shop.url}/me`)
    await expect(page.getByText('绑定手机号').first()).toBeVisible()
  })

  await test.step('home, a category, the search, a product, and two things in the cart', async () => {
    await page.goto(shop.url)
    await expect(page).toHaveTitle(/云裳集/)
    await page.goto(`${shop.url}/categories`)
    await page.locator('main').getByRole('link', { name: /裙子/ }).first().click()
    await page.locator('main a[href^="/p/"]').first().click()
    await chooseSku(page, { then: 'add' })

    await page.goto(`${shop.url}/search`)
    await page.getByRole('searchbox').fill('流苏')
    await page.getByRole('searchbox').press('Enter')
    await page.locator('main a[href^="/p/"]').first().click()
    await chooseSku(page, { then: 'add' })
  })

  await test.step('the cart counts what is chosen', async () => {
    await page.goto(`${shop.url}/cart`)
    const lines = page.locator('.cart-line')
    await expect(lines).toHaveCount(2)
    await lines.first().getByRole('button', { name: /删除/ }).click()
    await expect(lines).toHaveCount(1)
    const price = Number(await lines.first().getAttribute('data-price'))
    await lines.first().getByRole('button', { name: '增加' }).click()
    await expect(page.getByRole('button', { name: '去结算(2)' })).toBeVisible()
    const total = (await page.locator('[data-total]').innerText()).replaceAll(/[^\d.]/g, '')
    expect(Math.round(Number(total) * 100)).toBe(price * 2)
    await page.getByRole('button', { name: /去结算/ }).click()
    await page.waitForURL(/\/checkout/)
  })

  const number = await test.step('one page to order, WeChat’s sheet to pay', async () => {
    await page.getByRole('button', { name: '添加收货地址' }).click()
    await writeAddress(page, {
      name: '林晓棠',
      phone: '13700010001',
      region: ['浙江省', '杭州市', '西湖区'],
      detail: '文三路 90 号 5 幢 602',
    })
    await expect(page.locator('#ck-top')).toContainText('西湖区')
    await page.getByLabel('配送方式').selectOption({ label: '圆通速递' })
    await page.getByLabel('买家留言').fill('麻烦工作日送')
    await expect(page.locator('#ck-sums')).toContainText('商品金额')
    await expect(page.locator('#ck-sums')).toContainText('运费')
    await submitOrder(page)
    await payInWechat(page)
    return seeOrder(page)
  })
  await expectWord(page, '待发货')
  const order = page.url()

  await test.step('the merchant ships it', async () => {
    const desk = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await openConsole(desk, shop.name)
    await openPlace(desk, '订单管理')
    await shipFromList(desk, number, { courier: '圆通速递', waybill })
    await desk.close()
  })

  await test.step('the track grows, and the shopper says that it is here', async () => {
    await expect.poll(followedParcels, { timeout: 20_000 }).toContain(waybill)
    await scanParcel(waybill)
    await scanParcel(waybill)
    const scans = async () => {
      await page.goto(order)
      return page.locator('.track li').count()
    }
    // The sandbox may have pushed a scan of its own meanwhile.
    await expect.poll(scans, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
    await expectWord(page, '已发货')
    await expect(page.locator('main')).toContainText(waybill)

    await page.getByRole('button', { name: '确认收货' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: '确认收货' }).click()
    await expectWord(page, '已完成')
  })
})
