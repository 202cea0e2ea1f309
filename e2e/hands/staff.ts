import { type Page, expect } from '@playwright/test'
import { readRun } from '../product/run.ts'

/** Signs in on the staff's host. */
export const openStaff = async (page: Page) => {
  const { staff, accounts } = readRun()
  await page.goto(staff)
  await page.getByLabel('员工账号').fill(accounts.staff.name)
  await page.getByLabel('密码').fill(accounts.staff.password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
  await expect(page.getByRole('heading', { name: '租户列表' })).toBeVisible()
}

/** The row of a shop in the list that is shown. */
export const rowOfShop = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
