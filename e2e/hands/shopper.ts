import { type Page, expect } from '@playwright/test'
import { countMessages, newestCode } from '../product/outside.ts'

/** Finds a product by the shop's search and opens it. */
export const openProduct = async (page: Page, shopUrl: string, search: string) => {
  await page.goto(`${shopUrl}/search`)
  await page.getByRole('searchbox').fill(search)
  await page.getByRole('searchbox').press('Enter')
  await page.locator('main a[href^="/p/"]').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.url()
}

interface Choice {
  quantity?: number
  then: 'add' | 'buy'
}

/** Chooses the first variety that is there, and puts it into the cart or buys it at once. */
export const chooseSku = async (page: Page, { quantity = 1, then }: Choice) => {
  await page
    .locator('.p-bar')
    .getByRole('button', { name: then === 'add' ? '加入购物车' : '立即购买' })
    .click()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toBeVisible()
  for (const option of await sheet.getByRole('group').all()) {
    await option.locator('label:has(input:enabled)').first().click()
  }
  for (let more = 1; more < quantity; more++) await sheet.getByRole('button', { name: '增加' }).click()
  await sheet.getByRole('button', { name: then === 'add' ? '加入购物车' : '立即购买' }).click()
  if (then === 'add') await expect(sheet).toBeHidden()
  else await page.waitForURL(/\/checkout/)
}

/** Asks for a code and gives it back. */
export const provePhone = async (page: Page, phone: string) => {
  const before = await countMessages(phone)
  await page.getByLabel('手机号').first().fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect.poll(() => countMessages(phone)).toBe(before + 1)
  await page.getByPlaceholder('6 位数字').fill(await newestCode(phone))
  await page.getByRole('button', { name: '确认', exact: true }).click()
}

export interface Receiver {
  name: string
  phone: string
  region: readonly [province: string, city: string, district: string]
  detail: string
}

/** Writes an address into the sheet that is open. */
export const writeAddress = async (page: Page, { name, phone, region, detail }: Receiver) => {
  const sheet = page.getByRole('dialog', { name: /收货地址/ }).filter({ has: page.getByLabel('收货人') })
  await sheet.getByLabel('收货人').fill(name)
  await sheet.getByLabel('手机号').fill(phone)
  for (const [index, label] of (['省份', '城市', '区县'] as const).entries()) {
    const choice = sheet.getByLabel(label)
    await expect(choice).toBeEnabled()
    await choice.selectOption({ label: region[index]! })
  }
  await sheet.getByLabel('详细地址').fill(detail)
  await sheet.getByRole('button', { name: '保存' }).click()
  await expect(sheet).toBeHidden()
}

/** Submits the order of the checkout that is shown; resolves on the page where it is paid. */
export const submitOrder = async (page: Page) => {
  await expect(page.getByRole('button', { name: /更换/ })).toBeVisible()
  await page.getByRole('button', { name: '提交订单' }).click()
  await page.waitForURL(/\/pay\//)
}

/** Types the PIN of the sandbox's sheet. */
export const typePin = async (sheet: Pick<Page, 'locator'>) => {
  for (const digit of '123456') await sheet.locator(`[data-key="${digit}"]`).click()
}

/** Pays on WeChat’s sheet, which the page opens by itself. */
export const payInWechat = async (page: Page) => {
  const frame = page.locator('iframe[name=wechat-pay]')
  await expect(frame).toBeVisible()
  await typePin(frame.contentFrame())
  await expect(page.getByText('支付成功')).toBeVisible({ timeout: 20_000 })
}

/** What the code on the page says, as a phone's camera reads it. */
export const readCode = async (page: Page): Promise<string> => {
  await expect(page.getByAltText('微信支付二维码')).toBeVisible()
  const payment = `/api${new URL(page.url()).pathname.replace('/pay/', '/payments/')}`
  return page.evaluate(
    async (path) => ((await (await fetch(path)).json()) as { codeUrl: string }).codeUrl,
    payment,
  )
}

/** From the page that says that it is paid to the order; answers its number. */
export const seeOrder = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: '查看订单' }).click()
  await page.waitForURL(/\/orders\//)
  return orderNumber(page)
}

export const orderNumber = async (page: Page): Promise<string> =>
  ((await page.locator('main').innerText()).match(/\b\d{20}\b/) ?? [''])[0]

/** The word that stands over an order: 待付款, 待发货 and so on. */
export const expectWord = (page: Page, word: string, timeout = 10_000) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(word, { timeout })
