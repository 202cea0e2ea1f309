import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { openConsole, openPlace, rowOf, shipFromList } from './hands/merchant.ts'
import { scanAndPay } from './hands/phone.ts'
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
import { setFaults } from './product/outside.ts'
import { shopNamed } from './product/run.ts'

const phone = `136${String(Date.now()).slice(-8)}`
const desk = { width: 1440, height: 900 }

test('a merchant sees an order come in, looks, ships, and the shopper sees it', async ({ page, browser }) => {
  const shop = shopNamed('云裳集')
  await setFaults({ smsLimits: false })
  const merchant = await browser.newPage({ viewport: desk })
  await openConsole(merchant, shop.name)
  await openPlace(merchant, '订单管理')
  await merchant.getByRole('tab', { name: /待发货/ }).click()
  await expect(merchant.getByRole('row').nth(1)).toBeVisible()

  const number = await test.step('somebody buys', async () => {
    await openProduct(page, shop.url, '圆领')
    await chooseSku(page, { then: 'buy' })
    await provePhone(page, phone)
    await writeAddress(page, {
      name: '吴桐',
      phone,
      region: ['江苏省', '南京市', '鼓楼区'],
      detail: '中山北路 18 号',
    })
    await submitOrder(page)
    const payer = await browser.newPage()
    await scanAndPay(payer, await readCode(page))
    await payer.close()
    await expect(page.getByText('支付成功')).toBeVisible({ timeout: 20_000 })
    return seeOrder(page)
  })

  await test.step('the order is there without a reload, and goes out', async () => {
    await expect(rowOf(merchant, number)).toBeVisible({ timeout: 15_000 })
    await rowOf(merchant, number).getByRole('link', { name: '详情' }).click()
    await expect(merchant.getByRole('heading', { name: `订单 ${number}` })).toBeVisible()
    await expect(merchant.getByText('吴桐')).toBeHidden()
    await merchant.getByRole('button', { name: '显示完整信息' }).click()
    await expect(merchant.getByText('吴桐').first()).toBeVisible()
    await merchant.goBack()
    await shipFromList(merchant, number, { courier: 'EMS', waybill: `EM${Date.now()}` })
    await expect(rowOf(merchant, number)).toBeHidden()
  })
  await test.step('what the list shows is taken out whole, as a table', async () => {
    await merchant.getByPlaceholder('订单号、手机号或商品名称').fill(number)
    await merchant.keyboard.press('Enter')
    await expect(merchant).toHaveURL(new RegExp(`q=${number}`))
    await merchant.getByRole('tab', { name: /已发货/ }).click()
    await expect(rowOf(merchant, number)).toBeVisible()
    await expect(merchant).toHaveURL(/tab=shipped/)
    const saved = merchant.waitForEvent('download')
    await merchant.getByRole('button', { name: /导\s*出/ }).click()
    const file = await saved
    expect(file.suggestedFilename()).toMatch(/^订单管理 \d{4}-\d\d-\d\d\.csv$/)
    const [head, row, ...others] = (await readFile(await file.path(), 'utf8')).split('\r\n')
    expect([head, others]).toEqual([expect.stringMatching(/^\uFEFF订单号,状态/), ['']])
    for (const word of [number, '已发货', '吴桐', phone, '中山北路 18 号', 'EMS']) expect(row).toContain(word)
  })
  await page.reload()
  await expectWord(page, '已发货')
})

test('what is taken off the shelf is gone for shoppers until it is put back', async ({ page, browser }) => {
  const shop = shopNamed('山野食集')
  const merchant = await browser.newPage({ viewport: desk })
  const product = await openProduct(page, shop.url, '花生')
  const title = await page.getByRole('heading', { level: 1 }).innerText()

  await openConsole(merchant, shop.name)
  await openPlace(merchant, '商品管理')
  const row = merchant.getByRole('row').filter({ hasText: title })
  await row.getByRole('button', { name: /下\s*架/ }).click()
  await merchant.getByRole('dialog').getByRole('button', { name: /下架/ }).click()
  await expect(async () => {
    await page.goto(product)
    await expect(page.getByText('商品已下架')).toBeVisible({ timeout: 500 })
  }).toPass()

  await merchant.getByRole('tab', { name: /仓库中/ }).click()
  await row.getByRole('button', { name: /上\s*架/ }).click()
  await expect(async () => {
    await page.goto(product)
    await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 500 })
  }).toPass()
})
