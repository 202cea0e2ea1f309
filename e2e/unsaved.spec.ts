import { type Page, expect, test } from '@playwright/test'
import { openConsole, openPlace } from './hands/merchant.ts'

const desk = { width: 1440, height: 900 }
const typed = '每天上新，周末休息'

test.use({ viewport: desk })

test('shop facts that are not saved hold whoever would leave', async ({ page }) => {
  await openConsole(page, '云裳集')
  await openPlace(page, '店铺信息')
  const intro = page.getByLabel('店铺简介')
  const stored = await intro.inputValue()

  await test.step('another place: one stays with the text, or leaves without it', async () => {
    await intro.fill(typed)
    await openPlace(page, '商品管理')
    await expect(question(page)).toContainText('「店铺信息」')
    await stay(page)
    await expect(intro).toHaveValue(typed)
    await openPlace(page, '商品管理')
    await giveUp(page, '放弃修改并离开')
    await expectPlace(page, '商品管理')
    await openPlace(page, '店铺信息')
    await expect(intro).toHaveValue(stored)
  })

  await test.step('back, and back twice', async () => {
    const here = page.url()
    await intro.fill(typed)
    await page.goBack()
    await stay(page)
    await expect(page).toHaveURL(here)
    await expect(intro).toHaveValue(typed)

    await page.goBack()
    await page.goBack()
    await expect(question(page)).toHaveCount(1)
    await stay(page)
    await expect(page).toHaveURL(here)
    await expect(intro).toHaveValue(typed)

    await page.goBack()
    await giveUp(page, '放弃修改并离开')
    await expectPlace(page, '商品管理')
    await page.goForward()
    await expect(intro).toHaveValue(stored)
  })

  await test.step('another shop', async () => {
    await intro.fill(typed)
    await page.getByTitle('切换店铺').click()
    await page.getByRole('menuitem', { name: '山野食集' }).click()
    await stay(page)
    await expect(intro).toHaveValue(typed)
  })

  await test.step('a reload', async () => {
    const asked = page.waitForEvent('dialog')
    void page.evaluate('location.reload()').catch(() => {})
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await expect(intro).toHaveValue(typed)
  })

  await test.step('the way to the content is no way out', async () => {
    await page.getByRole('link', { name: '跳到正文' }).press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await expect(question(page)).toBeHidden()
    await expect(intro).toHaveValue(typed)
  })

  await test.step('signing out', async () => {
    await page.getByRole('button', { name: /^账号/ }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await stay(page)
    await expect(intro).toHaveValue(typed)
  })

  await test.step('from the drawer, which is then out of the way', async () => {
    await page.setViewportSize({ width: 375, height: 812 })
    await page.getByRole('button', { name: '打开导航' }).click()
    await openPlace(page, '商品管理')
    await stay(page)
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(intro).toHaveValue(typed)
    await page.setViewportSize(desk)
  })

  await test.step('a session that ended: one signs in beside it and saves', async () => {
    await page.context().clearCookies()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('连衣裙')
    await expect(question(page, '登录已失效')).toBeVisible()
    await stay(page, '登录已失效')
    await page.keyboard.press('Escape')
    const beside = await page.context().newPage()
    await openConsole(beside, '云裳集')
    await beside.close()
    await expect(intro).toHaveValue(typed)
    await save(page)
  })

  await test.step('what is saved or taken back asks nothing', async () => {
    await openPlace(page, '商品管理')
    await expectPlace(page, '商品管理')
    await openPlace(page, '店铺信息')
    await expect(intro).toHaveValue(typed)
    await intro.fill('另一句话')
    await page.getByRole('button', { name: '撤销修改' }).click()
    await openPlace(page, '商品管理')
    await expectPlace(page, '商品管理')
    await openPlace(page, '店铺信息')
    await intro.fill(stored)
    await save(page)
  })
})

test('so do the other forms, and dialogs that are filled in', async ({ page }) => {
  await openConsole(page, '云裳集')

  await test.step('from where it is sent, and a freight template', async () => {
    await openPlace(page, '物流设置')
    const from = page.getByLabel('发货人')
    await from.fill('新仓库')
    await page.getByRole('button', { name: '新建运费模板' }).click()
    const dialog = page.getByRole('dialog', { name: '新建运费模板' })
    await dialog.getByLabel('模板名称').fill('冷链')
    await page.mouse.click(20, 20)
    await page.keyboard.press('Escape')
    await expect(question(page)).toContainText('「新建运费模板」')
    await stay(page)
    await expect(dialog.getByLabel('模板名称')).toHaveValue('冷链')

    await page.goBack()
    await expect(question(page)).toContainText('「发货地址」「新建运费模板」')
    await stay(page)
    await dialog.getByRole('button', { name: /取\s*消/ }).click()
    await giveUp(page, '放弃修改并关闭')
    await expect(dialog).toBeHidden()
    await expect(from).toHaveValue('新仓库')
    await openPlace(page, '订单管理')
    await giveUp(page, '放弃修改并离开')
    await expectPlace(page, '订单管理')
  })

  await test.step('a parcel', async () => {
    await page.getByRole('tab', { name: /待发货/ }).click()
    await page
      .getByRole('button', { name: /发\s*货/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: /发货/ })
    await dialog.getByLabel('运单号').fill('SF1234567890')
    await dialog.getByRole('button', { name: /取\s*消/ }).click()
    await giveUp(page, '放弃修改并关闭')
    await expect(dialog).toBeHidden()
  })

  await test.step('a dialog in which nothing is typed closes at once', async () => {
    await openPlace(page, '商品分类')
    await page.getByRole('button', { name: '新建分类' }).first().click()
    const dialog = page.getByRole('dialog', { name: '新建分类' })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('the menu', async () => {
    await openPlace(page, '自定义菜单')
    await page.getByLabel('名称', { exact: true }).first().fill('逛一逛')
    await openPlace(page, '概况')
    await expect(question(page)).toContainText('「自定义菜单」')
    await giveUp(page, '放弃修改并离开')
    await expectPlace(page, '概况')
  })

  await test.step('secrets of the payment, which this browser does not keep', async () => {
    await openPlace(page, '支付设置')
    const secret = 'k3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Yk3Y99'
    await page.getByLabel('APIv3 密钥').fill(secret)
    await page.getByRole('textbox', { name: '商户 API 私钥' }).fill(secret)
    expect(await kept(page)).not.toContain(secret)
    await openPlace(page, '概况')
    await giveUp(page, '放弃修改并离开')
    await expectPlace(page, '概况')
    expect(await kept(page)).not.toContain(secret)
  })
})

test('a product’s form keeps what is typed, and asks only while it can’t', async ({ page }) => {
  await openConsole(page, '云裳集')
  await openPlace(page, '商品管理')
  const title = page.getByLabel('商品名称', { exact: true })
  await page.getByRole('link', { name: '新建商品' }).click()
  await title.fill('第一件')
  await openPlace(page, '商品管理')
  await expectPlace(page, '商品管理')

  await test.step('an offer that is not answered keeps nothing more', async () => {
    await page.getByRole('link', { name: '新建商品' }).click()
    await title.fill('第二件')
    await openPlace(page, '商品管理')
    await expect(question(page)).toContainText('「新建商品」')
    await stay(page)
    await page.getByRole('button', { name: '不要了' }).click()
    await page.reload()
    await page.getByRole('button', { name: '继续上次的内容' }).click()
    await expect(title).toHaveValue('第二件')
  })
})

test('a page whose draft did not reach the server is offered again', async ({ page }) => {
  await openConsole(page, '云裳集')
  await openPlace(page, '店铺装修')
  await page.route('**/draft', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )
  await page.getByRole('link', { name: '编辑首页' }).click()
  await page.getByLabel('分享标题').fill(typed)
  await page.getByRole('link', { name: '返回店铺装修' }).click()
  await expectPlace(page, '店铺装修')
  await page.unroute('**/draft')

  await page.getByRole('link', { name: '编辑首页' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click()
  await expect(page.getByLabel('分享标题')).toHaveValue(typed)
})

const question = (page: Page, title = '有未保存的修改') => page.getByRole('dialog', { name: title })

const stay = async (page: Page, title?: string) => {
  await question(page, title).getByRole('button', { name: '留下继续编辑' }).click()
  await expect(question(page, title)).toBeHidden()
}

const giveUp = (page: Page, deed: string) =>
  question(page).getByRole('button', { name: deed, exact: true }).click()

const expectPlace = async (page: Page, name: string) => {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(question(page)).toBeHidden()
}

const save = async (page: Page) => {
  await page.getByRole('button', { name: /^保\s*存$/ }).click()
  await expect(page.getByText('没有未保存的修改')).toBeVisible()
}

/** All that the browser holds for this site. */
const kept = async (page: Page): Promise<string> =>
  JSON.stringify([
    await page.context().storageState({ indexedDB: true }),
    await page.evaluate('[{ ...sessionStorage }, history.state]'),
  ])
