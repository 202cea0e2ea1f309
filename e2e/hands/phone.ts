import { type Page, expect } from '@playwright/test'
import { readRun } from '../product/run.ts'
import { typePin } from './shopper.ts'

/** Takes the phone of somebody outside and opens the chat with an Official Account. */
export const openChat = async (page: Page, user: string, account: string) => {
  await page.goto(`${readRun().sandbox}/_sandbox/phone`)
  await page.getByText('切换用户').click()
  await page.getByRole('button', { name: user }).click()
  await page.getByRole('link', { name: account }).click()
  await expect(page.getByRole('heading', { name: account })).toBeVisible()
}

/** Taps an entry of the account's menu. */
export const tapMenu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '公众号菜单' }).getByRole('link', { name }).click()

/** Scans a payment code with the phone and pays. */
export const scanAndPay = async (page: Page, codeUrl: string) => {
  await page.goto(`${readRun().sandbox}/_sandbox/phone/scan?code_url=${encodeURIComponent(codeUrl)}`)
  await typePin(page)
  await expect(page.locator('[data-outcome=ok]')).toBeVisible()
}
