import { test } from '@playwright/test'
import { inspectDialogs } from './hands/dialogs.ts'
import { inTheDark, narrow } from './hands/inspector.ts'
import { addLongWords } from './hands/long-words.ts'
import { openConsole, shopIdOf } from './hands/merchant.ts'
import { choosePicture } from './hands/product-form.ts'
import { openStaff } from './hands/staff.ts'

test.describe.configure({ timeout: 240_000 })

test('the dialogs of the console', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openConsole(page, '云裳集')
  const shop = page.url().replace(/\/$/, '')
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const at = (path: string, name: string | RegExp) => async () => {
    await page.goto(`${shop}/${path}`)
    await press(name)
  }

  await addLongWords(page, shopIdOf(page))
  await inspectDialogs(page, {
    dialogs: {
      'a parcel': at('orders?tab=unshipped', /发\s*货/),
      stock: at('products', /的库存/),
      'before a product goes': () => press(/^下\s*架$/),
      'a freight template': at('shipping', '新建运费模板'),
      'a category': at('categories', '新建分类'),
      pictures: at('products/new', /添加图片/),
      'a picture cut': async () => {
        await press(/添加图片/)
        await choosePicture(page)
      },
      'a picture’s name': async () => {
        await page.keyboard.press('Escape')
        await press(/添加图片/)
        await page.getByRole('dialog').getByRole('button', { name: '更多操作' }).first().click()
        await page.getByRole('menuitem', { name: '重命名' }).click()
      },
      'a colleague': at('team', '邀请员工'),
      'a password': async () => {
        await press(/^账号/)
        await page.getByRole('menuitem', { name: '修改密码' }).click()
      },
      'a search': () => page.keyboard.press('Control+k'),
      'a parked payment': at('payments/parked', /^处\s*理$/),
      'an authorization': at('settings/wechat', /立即授权|重新授权/),
      'a preview': at('decoration', '手机预览'),
      templates: () => press('选择模板'),
      versions: () => press('历史版本'),
    },
  })
  await inspectDialogs(page, {
    looks: [narrow, inTheDark(narrow)],
    dialogs: { 'the navigation': () => press('打开导航') },
  })
})

test('the dialogs of the staff', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStaff(page)
  await page.getByRole('link', { name: '云裳集' }).click()
  await inspectDialogs(page, {
    dialogs: { 'a suspension': () => page.getByRole('button', { name: '停用店铺' }).click() },
  })
})
