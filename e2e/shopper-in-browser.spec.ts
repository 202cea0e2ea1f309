import { type Page, expect, test } from '@playwright/test'
import { openChat, scanAndPay, tapMenu } from './hands/phone.ts'
import {
  chooseSku,
  expectWord,
  openProduct,
  provePhone,
  readCode,
  seeOrder,
  submitOrder,
  writeAddress,
} from './hands/shopper.ts'
import { ageCodes } from './product/database.ts'
import { setFaults } from './product/outside.ts'
import { shopNamed } from './product/run.ts'

const phone = `137${String(Date.now()).slice(-8)}`

test('a guest in a browser pays by a code, and is the same person in WeChat once the phone is proven there', async ({
  page,
  browser,
}) => {
  const shop = shopNamed('山野食集')
  await setFaults({ smsLimits: false })

  await test.step('a guest fills the cart', async () => {
    await openProduct(page, shop.url, '蜂蜜')
    await buyUnchosen(page)
    await chooseSku(page, { then: 'add' })
    await page.goto(`${shop.url}/cart`)
    await page.getByRole('button', { name: /去结算/ }).click()
    await page.waitForURL(/\/checkout/)
  })

  const number =
    await test.step('the phone is proven in place, the code is paid by another phone', async () => {
      await provePhone(page, phone)
      await writeAddress(page, {
        name: '周小满',
        phone,
        region: ['四川省', '成都市', '武侯区'],
        detail: '桐梓林北路 8 号 3 单元 701',
      })
      await submitOrder(page)
      const codeUrl = await readCode(page)
      const payer = await browser.newPage()
      await scanAndPay(payer, codeUrl)
      await payer.close()
      await expect(page.getByText('支付成功')).toBeVisible({ timeout: 20_000 })
      return seeOrder(page)
    })
  await expectWord(page, '待发货')

  const wechat = await browser.newPage()
  await test.step('in WeChat there is a stranger, whatever phone stands in an address', async () => {
    await openChat(wechat, '周小满', shop.name)
    await tapMenu(wechat, '我的')
    await wechat.waitForURL(/\/me\b/)
    await wechat.goto(`${shop.url}/addresses`)
    await wechat.getByRole('button', { name: '新增收货地址' }).click()
    await writeAddress(wechat, {
      name: '周小满',
      phone,
      region: ['四川省', '成都市', '锦江区'],
      detail: '东大街 99 号',
    })
    await wechat.goto(`${shop.url}/orders`)
    await expect(wechat.getByText('这里还没有订单')).toBeVisible()
  })

  await test.step('a code makes them one', async () => {
    await ageCodes(shop.name, phone)
    await wechat.goto(`${shop.url}/login?to=/orders`)
    await provePhone(wechat, phone)
    await wechat.waitForURL(`${shop.url}/orders`)
    await wechat.locator('main a[href^="/orders/"]').first().click()
    await expect(wechat.locator('main')).toContainText(number)
    await wechat.goto(`${shop.url}/addresses`)
    await expect(wechat.locator('.address')).toHaveCount(2)
  })
})

/** Asks to buy before anything is chosen; what is missing is said on the sheet, which covers the rest. */
const buyUnchosen = async (page: Page) => {
  await page.locator('.p-bar').getByRole('button', { name: '立即购买' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: '立即购买' }).click()
  await expect(sheet.getByRole('status')).toHaveText(/^请选择/)
  await sheet.getByRole('button', { name: '关闭' }).click()
  await expect(sheet).toBeHidden()
}
