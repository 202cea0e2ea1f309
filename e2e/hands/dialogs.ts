import { type Page, expect } from '@playwright/test'
import { type Look, inTheDark, inspect, lookAt, narrow, wide } from './inspector.ts'

const open = '[role=dialog]:visible, dialog[open]'

interface Inspection {
  /** What opens each, from wherever the one before left the page. */
  dialogs: Record<string, () => Promise<unknown>>
  looks?: readonly Look[]
}

/** Opens one after the other, sees each in every look, and leaves it by Esc. */
export const inspectDialogs = async (
  page: Page,
  { dialogs, looks = [wide, inTheDark(narrow)] }: Inspection,
) => {
  const wrong: Record<string, string[]> = {}
  for (const [name, show] of Object.entries(dialogs)) {
    await lookAt(page, looks[0] ?? wide)
    await show()
    const found = [...(await inspectDialog(page, looks)), ...(await leaveByEsc(page))]
    if (found.length > 0) wrong[name] = found
  }
  await lookAt(page, looks[0] ?? wide)
  expect(wrong).toEqual({})
}

/** Sees the dialog that is open: it has the focus, and nothing is wrong with it in any look. */
export const inspectDialog = async (page: Page, looks: readonly Look[]): Promise<string[]> => {
  const dialog = page.locator(open).last()
  await expect(dialog).toBeVisible()
  await expect(dialog.locator('[class*="_bone_"]')).toHaveCount(0)
  const hasFocus = () => dialog.evaluate((one) => one.matches(':focus-within'))
  return [
    ...((await within(hasFocus)) ? [] : ['does not have the focus']),
    ...(await inspect(page, looks, '[role=dialog], dialog[open]')),
  ]
}

const leaveByEsc = async (page: Page): Promise<string[]> => {
  const dialogs = page.locator(open)
  const before = await dialogs.count()
  await page.keyboard.press('Escape')
  const isGone = await within(async () => (await dialogs.count()) < before)
  return isGone ? [] : ['stays when Esc is pressed']
}

/** Whether it becomes so in a moment. */
const within = (isSo: () => Promise<boolean>): Promise<boolean> =>
  expect
    .poll(isSo, { timeout: 3_000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
