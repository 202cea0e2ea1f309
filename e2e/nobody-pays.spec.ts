import { expect, test } from '@playwright/test'
import { openConsole, openPlace, readStock } from './hands/merchant.ts'
import { scanAndPay } from './hands/phone.ts'
import {
  chooseSku,
  expectWord,
  openProduct,
  orderNumber,
  provePhone,
  readCode,
  submitOrder,
  writeAddress,
} from './hands/shopper.ts'
import { runOutOfTime } from './product/database.ts'
import { setFaults } from './product/outside.ts'
import { shopNamed } from './product/run.ts'

const phone = `135${String(Date.now()).slice(-8)}`

test.afterAll(() => setFaults({ ignoreClose: false }))

test('an order that nobody pays closes by its timer, the stock comes back, and late money is parked and shown', async ({
  page,
  browser,
}) => {
  const shop = shopNamed('云裳集')
  await setFaults({ smsLimits: false, ignoreClose: true })
  const merchant = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await openConsole(merchant, shop.name)
  await openProduct(page, shop.url, '旗袍')
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await chooseSku(page, { quantity: 2, then: 'buy' })
  const choice = await page.locator('.goods-choice').innerText()
  const before = await readStock(merchant, title, choice)

  await provePhone(page, phone)
  await writeAddress(page, {
    name: '许棠',
    phone,
    region: ['湖南省', '长沙市', '芙蓉区'],
    detail: '五一大道 7 号',
  })
  await submitOrder(page)
  const codeUrl = await readCode(page)
  await page.getByRole('link', { name: /^订单/ }).click()
  await expectWord(page, '待付款')
  const order = page.url()
  const number = await orderNumber(page)
  expect(await readStock(merchant, title, choice)).toEqual({ ...before, reserved: before.reserved + 2 })

  await runOutOfTime(shop.name, number)
  await expect(async () => {
    await page.goto(order)
    await expectWord(page, '已关闭', 500)
  }).toPass({ timeout: 30_000 })
  expect(await readStock(merchant, title, choice)).toEqual(before)

  const payer = await browser.newPage()
  await scanAndPay(payer, codeUrl)
  await payer.close()
  await openPlace(merchant, '异常收款')
  await expect(async () => {
    await merchant.reload()
    await expect(merchant.getByRole('row').filter({ hasText: number })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await page.goto(order)
  await expectWord(page, '已关闭')
})
