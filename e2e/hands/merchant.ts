import { type Page, expect } from '@playwright/test'
import { readRun } from '../product/run.ts'

/** Signs in to the console and opens a shop. */
export const openConsole = async (page: Page, shop: string) => {
  const { console: address, accounts } = readRun()
  await page.goto(address)
  await page.getByLabel('手机号').fill(accounts.merchant.phone)
  await page.getByLabel('密码').fill(accounts.merchant.password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await page.getByRole('link', { name: shop }).click()
  await expect(page.getByRole('heading', { name: '概况' })).toBeVisible()
}

/** The shop whose console is open. */
export const shopIdOf = (page: Page): string => /\/console\/([^/]+)/.exec(page.url())?.[1] ?? ''

/** The console draws after its data came: no bone stands in for it any more. */
export const drawn = async (page: Page) => {
  await expect(page.locator('h1, h2, [role=heading]').first()).toBeVisible()
  await expect(page.locator('[class*="_bone_"]')).toHaveCount(0)
}

/** Opens a place of the navigation. */
export const openPlace = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()

/** The row of an order in the list. */
export const rowOf = (page: Page, number: string) => page.getByRole('row').filter({ hasText: number })

/** Ships everything of an order whose row is shown. */
export const shipFromList = async (
  page: Page,
  number: string,
  { courier, waybill }: { courier: string; waybill: string },
) => {
  await rowOf(page, number)
    .getByRole('button', { name: /发\s*货/ })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('快递公司').click()
  await page.locator('.ant-select-item-option').filter({ hasText: courier }).click()
  await dialog.getByLabel('运单号').fill(waybill)
  await dialog.getByRole('button', { name: /发出 \d+ 件商品/ }).click()
  await expect(dialog).toBeHidden()
}

/** What the console says of one variety's stock. */
export const readStock = async (page: Page, title: string, choice: string) => {
  await openPlace(page, '商品管理')
  await page
    .getByRole('row')
    .filter({ hasText: title })
    .getByRole('button', { name: /的库存/ })
    .click()
  const dialog = page.getByRole('dialog')
  const row = dialog.getByRole('row').filter({ hasText: choice })
  const stock = {
    reserved: Number(await row.getByRole('cell').nth(1).innerText()),
    onHand: Number(await row.getByRole('spinbutton').inputValue()),
  }
  await dialog.getByRole('button', { name: /取\s*消/ }).click()
  await expect(dialog).toBeHidden()
  return stock
}
