import { type Page, expect } from '@playwright/test'
import { readRun } from '../product/run.ts'

/** Signs in on the staff's host; the overview is shown. */
export const openStaff = async (page: Page) => {
  const { staff, accounts } = readRun()
  await page.goto(staff)
  await page.getByLabel('员工账号').fill(accounts.staff.name)
  await page.getByLabel('密码').fill(accounts.staff.password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await expect(page.getByRole('heading', { name: '概况' })).toBeVisible()
}

/** Goes to another place of the staff's console. */
export const openStaffPlace = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name }).click()

/** The row of a shop in the list that is shown. */
export const rowOfShop = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

/** Opens a shop that waits for review as its shoppers would see it. */
export const previewShop = async (page: Page, name: string): Promise<Page> => {
  const shown = page.waitForEvent('popup')
  await rowOfShop(page, name).getByRole('button', { name: '看店' }).click()
  return shown
}

export const askToReject = (page: Page, name: string) =>
  rowOfShop(page, name)
    .getByRole('button', { name: /驳\s*回/ })
    .click()

export const rejectShop = async (page: Page, name: string, reason: string) => {
  await askToReject(page, name)
  await page.getByLabel('原因').fill(reason)
  await page.getByRole('button', { name: '驳回并告知商家' }).click()
  await expect(rowOfShop(page, name)).toHaveCount(0)
}

const approve = { name: /通\s*过/ }

export const askToApprove = (page: Page, name: string) =>
  rowOfShop(page, name).getByRole('button', approve).click()

export const approveShop = async (page: Page, name: string) => {
  await askToApprove(page, name)
  await page.getByRole('dialog').getByRole('button', approve).click()
  await expect(rowOfShop(page, name)).toHaveCount(0)
}

/** Brings a suspended shop, whose page is open, back to its shoppers. */
export const resumeShop = async (page: Page) => {
  await page.getByRole('button', { name: '恢复营业' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复营业' }).click()
  await expect(page.getByRole('button', { name: '停用店铺' })).toBeVisible()
}
