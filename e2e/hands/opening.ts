import { type Page, expect } from '@playwright/test'
import { newestCode } from '../product/outside.ts'

/** Asks for a code of the console's sign-up and types it. */
export const proveByCode = async (page: Page, phone: string) => {
  await page.getByLabel('手机号').fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByRole('status')).toContainText('验证码已发往')
  await page.getByLabel('短信验证码').fill(await newestCode(phone))
}

/** Chooses an industry and a name; resolves when the shop is filled and asks for a plan. */
export const openShop = async (page: Page, name: string, industry: string) => {
  await page.getByLabel('店铺名称').fill(name)
  await expect(page.getByRole('radio')).toHaveCount(4)
  await page.getByRole('radio', { name: industry }).check()
  await page.getByRole('button', { name: /开\s*店/ }).click()
  await expect(page.getByRole('heading', { name: `正在布置「${name}」` })).toBeVisible()
  await expect(page).toHaveURL(/\/plan$/, { timeout: 100_000 })
}

/** Buys a plan on the hosted checkout with the test card; resolves when the shop has it. */
export const buyPlan = async (page: Page, plan: string) => {
  await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: plan }) })
    .getByRole('button', { name: '立即购买' })
    .click()
  await page.getByLabel('邮箱').fill('owner@mumian.example')
  await page.getByLabel('卡号').fill('4242 4242 4242 4242')
  await page.getByLabel('有效期').fill('12 / 30')
  await page.getByLabel('安全码').fill('123')
  await page.getByLabel('持卡人姓名').fill('MU MIAN')
  await page.getByRole('button', { name: /^支付/ }).click()
  await expect(page.getByText(`付款成功，${plan}已开通`)).toBeVisible({ timeout: 30_000 })
}

/** Lets an administrator agree on WeChat's page, without some of the permission sets; answers the address of the way back. */
export const authorize = async (page: Page, account: string, without: readonly string[] = []) => {
  await page.getByRole('button', { name: /立即授权|重新授权/ }).click()
  await page.getByRole('dialog').getByRole('link', { name: '前往微信授权页' }).click()
  await page.getByRole('radio', { name: new RegExp(account) }).check()
  const choice = page.locator('.choice').filter({ hasText: account })
  for (const set of without) await choice.getByRole('checkbox', { name: set }).uncheck()
  const wayBack = page.waitForRequest(/auth_code=/)
  await page.getByRole('button', { name: '确认授权' }).click()
  await page.waitForURL(/\/console\//)
  return (await wayBack).url()
}
