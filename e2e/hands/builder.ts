import { type FrameLocator, type Page, expect } from '@playwright/test'

/** Opens a page of the shop in the editor; answers its canvas. */
export const openEditor = async (page: Page, title: string): Promise<FrameLocator> => {
  await page.getByRole('link', { name: `编辑${title}` }).click()
  await expect(page.getByRole('toolbar', { name: '编辑工具' })).toBeVisible({ timeout: 20_000 })
  return page.frameLocator('iframe[title="页面画布"]')
}

/** The blocks of the page by name, in their order. */
export const blockNames = async (page: Page): Promise<string[]> => {
  await page.getByText('大纲', { exact: true }).click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  const names = await page.getByRole('treeitem').locator('span:nth-child(2)').allInnerTexts()
  await page.getByText('组件', { exact: true }).first().click()
  return names
}

/** Drags a preset by mouse into the upper half of the canvas. */
export const dragToCanvas = async (page: Page, preset: string) => {
  const from = await page.getByRole('button', { name: `添加${preset}` }).boundingBox()
  const to = await page.locator('iframe[title="页面画布"]').boundingBox()
  if (!from || !to) throw new Error('nothing to drag')

  await page.mouse.move(from.x + 20, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 5 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 20 })
  // The canvas looks where to put it every 50 ms.
  await page.waitForTimeout(200)
  await page.mouse.up()
}

/** Waits until the server has everything. */
export const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 15_000 })
