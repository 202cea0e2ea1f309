import path from 'node:path'
import { type Page, expect } from '@playwright/test'

const pictures = ['shop-home', 'shop-product', 'console-orders'].map((name) =>
  path.resolve(import.meta.dirname, `../../docs/pictures/${name}.webp`),
)

/** Brings one picture into a picker that is open; its cutting opens. */
export const choosePicture = (page: Page) => filesOf(page).setInputFiles(pictures.slice(0, 1))

/** Brings three pictures of no square shape into a picker that is open, and cuts each to its square. */
export const bringPictures = async (page: Page, { size, count = 3 }: { size: number; count?: number }) => {
  const picker = page.getByRole('dialog', { name: '选择图片' })
  await filesOf(page).setInputFiles(pictures.slice(0, count))
  for (let at = 1; at <= count; at++) {
    const crop = page.getByRole('dialog', { name: new RegExp(`裁剪图片${count > 1 ? `.*第 ${at} 张` : ''}`) })
    await crop.getByRole('button', { name: `裁剪为 ${size} × ${size}` }).click()
  }
  await picker.getByRole('button', { name: count > 1 ? `使用 ${count} 张图片` : '使用这张图片' }).click()
  await expect(picker).toBeHidden()
}

const filesOf = (page: Page) => page.getByRole('dialog', { name: '选择图片' }).locator('input[type=file]')

interface Option {
  name: string
  values: readonly string[]
}

/** Adds an axis of choices with its values in one line. */
export const addOption = async (page: Page, { name, values }: Option) => {
  await page.getByRole('button', { name: '添加规格项' }).click()
  const option = page
    .getByRole('group')
    .filter({ has: page.getByLabel('规格名', { exact: true }) })
    .last()
  await option.getByLabel('规格名', { exact: true }).fill(name)
  await option.getByRole('textbox', { name: '规格值' }).fill(values.join('、'))
  await option.getByRole('textbox', { name: '规格值' }).press('Enter')
}

/** Fills the varieties that are chosen at the batch line. */
export const fillVarieties = async (page: Page, filled: Readonly<Record<string, string>>, of?: string) => {
  const batch = page.getByRole('group', { name: '批量填写' })
  if (of) {
    await batch.getByRole('combobox').click()
    await page.locator('.ant-select-item-option').filter({ hasText: of }).click()
  }
  for (const [column, value] of Object.entries(filled))
    await batch.getByLabel(`批量填写 ${column}`).fill(value)
  await batch.getByRole('button', { name: /^填入/ }).click()
}
