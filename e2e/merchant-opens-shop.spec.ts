import { type Page, expect, test } from '@playwright/test'
import { dragToCanvas, openEditor, saved } from './hands/builder.ts'
import { inspectDialogs } from './hands/dialogs.ts'
import { openPlace } from './hands/merchant.ts'
import { authorize, buyPlan, openShop, proveByCode } from './hands/opening.ts'
import { openChat, tapMenu } from './hands/phone.ts'
import { addOption, bringPictures, fillVarieties } from './hands/product-form.ts'
import { chooseSku, openProduct, payInWechat, seeOrder, submitOrder, writeAddress } from './hands/shopper.ts'
import {
  approveShop,
  askToApprove,
  askToReject,
  openStaff,
  previewShop,
  rejectShop,
  rowOfShop,
} from './hands/staff.ts'
import { addFreight, readMerchant, saveMerchant, saveShipFrom } from './hands/trade-settings.ts'
import { withdrawGrant } from './product/outside.ts'
import { readRun } from './product/run.ts'

const password = 'wanpu 2026'
const account = '拾光手作'
const desk = { width: 1440, height: 900 }

// Somebody's whole first day.
test.setTimeout(420_000)
// It may have been another shop's before.
test.beforeAll(() => withdrawGrant(account))

test('a merchant who was never here opens a shop alone, and a shopper buys in it', async ({
  page,
  browser,
}) => {
  const { site, sandbox } = readRun()
  const name = `木棉小铺${String(Date.now()).slice(-4)}`
  await page.setViewportSize(desk)

  await test.step('免费注册 on the public site, and a name and an industry', async () => {
    await page.goto(site)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('把公众号变成一家店')
    for (const plan of ['基础版', '专业版', '旗舰版'])
      await expect(page.getByRole('heading', { name: plan })).toBeVisible()
    await page.getByRole('banner').getByRole('link', { name: '免费注册' }).click()
    await proveByCode(page, `136${String(Date.now()).slice(-8)}`)
    await page.getByLabel('设置密码').fill(password)
    await page.getByRole('button', { name: /注\s*册/ }).click()
    await openShop(page, name, '服装')
  })

  await test.step('the plan is paid for on the hosted page, and the list ticks itself', async () => {
    await buyPlan(page, '基础版')
    await openPlace(page, '概况')
    await expectDone(page, 1)
  })

  const front = await test.step('nobody but its people gets in yet', async () => {
    const slug = await shopAddress(page)
    const stranger = await browser.newPage()
    expect((await stranger.goto(slug))?.status()).toBe(404)
    await stranger.close()
    return slug
  })

  await test.step('too early for a review: what is missing is named and leads there', async () => {
    await openPlace(page, '提交审核')
    await expect(page.getByText('还差 6 项')).toBeVisible()
    await expect(page.getByRole('button', { name: '提交审核' })).toBeDisabled()
    await page
      .getByRole('listitem')
      .filter({ hasText: '公众号授权' })
      .getByRole('link', { name: '去完成' })
      .click()
  })

  await test.step('an account that serves another shop is refused, with the reason', async () => {
    await authorize(page, '云裳集')
    await expect(page.getByRole('alert')).toContainText('这个公众号已经授权给另一家店铺')
  })

  const wayBack =
    await test.step('the Official Account is authorized without one permission, then with all', async () => {
      await authorize(page, account, ['自定义菜单'])
      await expect(page.getByRole('heading', { name: '已授权的公众号' })).toBeVisible()
      for (const said of [account, '服务号', '已认证'])
        await expect(page.getByText(said).first()).toBeVisible()
      await expect(page.getByText('缺少 1 项')).toBeVisible()
      await expect(page.getByText('不能从这里发布菜单，顾客找不到店铺入口。')).toBeVisible()
      const way = await authorize(page, account)
      await expect(page.getByText('需要的权限都已授予')).toBeVisible()
      return way
    })

  await test.step('coming back the same way again changes nothing, and a made-up way leads nowhere', async () => {
    await page.goto(wayBack)
    await expect(page.getByText('授权有效')).toBeVisible()
    expect((await page.goto(wayBack.replace(/auth_code=[^&]+/, 'auth_code=made-up')))?.ok()).toBe(true)
    await expect(page.getByText('授权有效')).toBeVisible()
  })

  await test.step('its menu is changed and published', async () => {
    await openPlace(page, '自定义菜单')
    const names = page.getByLabel('名称', { exact: true })
    await expect(names).toHaveCount(3)
    await names.nth(0).fill('逛逛')
    await page.getByRole('button', { name: '发布到微信' }).click()
    await expect(page.getByText(/^菜单已发布/)).toBeVisible()
  })

  const present = await test.step('the shop says who it is, and where it stands', async () => {
    await openPlace(page, '店铺信息')
    await page.getByRole('button', { name: '店铺标志' }).click()
    await bringPictures(page, { size: 300, count: 1 })
    await page.getByLabel('店铺简介').fill('棉麻衣裳，自己画样，自己裁。')
    await page.getByLabel('客服电话').fill('0571-88886666')
    await page.getByLabel('电子邮箱').fill('hello@mumian.example')
    await page.getByRole('button', { name: /^保\s*存$/ }).click()
    await expect(page.getByText('店铺信息已保存')).toBeVisible()

    const chosen = `mumian-${String(Date.now()).slice(-8)}`
    await page.getByRole('button', { name: /^修\s*改$/ }).click()
    await page.getByLabel('新地址').fill('yunshang')
    await page.getByRole('button', { name: '改用这个地址' }).click()
    await expect(page.getByText('这个地址已被其他店铺使用')).toBeVisible()
    await page.getByLabel('新地址').fill(chosen)
    await page.getByRole('button', { name: '改用这个地址' }).click()
    await expect(page.getByText(`//${chosen}.`)).toBeVisible()
    return front.replace(/\/\/[^.]+/, `//${chosen}`)
  })

  await test.step('the front takes another template, gets a block by mouse, and is published', async () => {
    await openPlace(page, '店铺装修')
    await page.getByRole('button', { name: '选择模板' }).first().click()
    await page.getByRole('radio', { name: '选择模板：美妆' }).click()
    await page.getByRole('button', { name: '用「美妆」换掉草稿' }).click()
    await expect(page.getByText('已换成「美妆」')).toBeVisible()

    const canvas = await openEditor(page, '首页')
    await dragToCanvas(page, '公告：醒目公告')
    await page.getByLabel('公告内容').fill('开张三天，全场包邮')
    await expect(canvas.getByText('开张三天，全场包邮')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(canvas.getByText('开张三天，全场包邮')).toBeHidden()
    await page.keyboard.press('Control+y')
    await saved(page)
    await page.getByRole('button', { name: /^发\s*布$/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '确认发布' }).click()
    await expect(page.getByText('已发布，顾客现在看到的就是这个页面')).toBeVisible()
    await page.getByRole('link', { name: '返回店铺装修' }).click()
    await page.getByRole('button', { name: '手机预览' }).first().click()
    const preview = await page
      .getByRole('dialog')
      .getByText(/^http.*preview/)
      .innerText()
    const scanned = await browser.newPage()
    await scanned.goto(preview.trim())
    await expect(scanned.getByText('开张三天，全场包邮')).toBeVisible()
    await scanned.close()
    await page.keyboard.press('Escape')
  })

  const title = `棉麻宽松衬衫 ${name.slice(-4)}`
  await test.step('a product with twelve varieties goes on the shelf', async () => {
    await openPlace(page, '商品管理')
    await page.getByRole('link', { name: '新建商品' }).click()
    await page.getByLabel('商品名称', { exact: true }).fill(title)
    await page.getByRole('button', { name: /添加图片/ }).click()
    await bringPictures(page, { size: 800 })

    await page.getByRole('link', { name: '返回商品管理' }).click()
    await page.getByRole('link', { name: '新建商品' }).click()
    await page.getByRole('button', { name: '继续上次的内容' }).click()
    await expect(page.getByLabel('商品名称', { exact: true })).toHaveValue(title)

    await page.getByLabel('商品分类').click()
    await page.locator('.ant-select-tree-title').filter({ hasText: '上衣' }).first().click()
    await addOption(page, { name: '尺码', values: ['S', 'M', 'L', 'XL'] })
    await addOption(page, { name: '颜色', values: ['黑', '白', '红'] })
    await fillVarieties(page, {
      '价格（元）': '199',
      '库存（件）': '20',
      '预警（件）': '3',
      '重量（克）': '300',
    })
    await fillVarieties(page, { '价格（元）': '219' }, 'XL')
    await expect(page.getByLabel('XL / 红 价格（元）')).toHaveValue('219')
    await expect(page.getByLabel('S / 黑 价格（元）')).toHaveValue('199')
    await page.getByLabel('商品描述正文').fill('55% 亚麻，45% 棉。机洗请用洗衣袋。')
    await page.getByRole('button', { name: '保存并上架' }).click()
    await expect(page.getByText('商品已保存并上架')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: title })).toContainText('¥199.00 – ¥219.00')
  })

  await test.step('its owner sees it as shoppers will, while they do not', async () => {
    const preview = await previewOwnShop(page)
    await expect(preview.getByRole('note')).toContainText('预览')
    await preview.goto(new URL('/c/all', preview.url()).href)
    await expect(preview.getByText(title).first()).toBeVisible()
    await preview.close()
  })

  await test.step('the list has ticked itself', async () => {
    await openPlace(page, '概况')
    await expectDone(page, 5)
  })

  await test.step('the merchant’s own WeChat Pay account takes the money', async () => {
    const platform = await browser.newPage()
    const merchant = await readMerchant(platform, sandbox, '苏州拾光手作文化有限公司')
    await platform.close()
    await openPlace(page, '支付设置')
    await saveMerchant(page, merchant)
    await expect(page.getByText(/^http.*\/callbacks\/pay\//)).toBeVisible()
  })

  await test.step('freight by weight and by piece, free from an amount; from where it is sent and by whom', async () => {
    await openPlace(page, '物流设置')
    await addFreight(page, {
      name: '按件',
      method: '按件计费',
      fees: { 首件数: '1', '首费（元）': '6', 续件数: '1', '续费（元）': '1' },
      freeFrom: '259',
    })
    await addFreight(page, {
      name: '按重量',
      method: '按重量计费',
      fees: { '首重（kg）': '1', '首费（元）': '8', '续重（kg）': '0.5', '续费（元）': '2' },
    })
    await expect(page.getByText('按件计费 · 满 ¥259.00 包邮')).toBeVisible()
    await expect(page.getByText('首重 1 kg ¥8.00')).toBeVisible()
    await saveShipFrom(page, {
      name: '木棉仓库',
      phone: '0571-88886666',
      region: ['浙江省', '杭州市', '西湖区'],
      detail: '文三路 90 号 5 幢',
    })
    await page.getByLabel('添加快递公司').fill('极兔')
    await page.locator('.ant-select-item-option').filter({ hasText: '极兔' }).click()
    await expect(page.getByRole('button', { name: /^不再使用极兔/ })).toBeVisible()
  })

  await test.step('handed in; rejected with a reason; corrected and handed in again; approved', async () => {
    await openPlace(page, '提交审核')
    await expect(page.getByText('全部完成')).toBeVisible()
    await page.getByLabel('给审核人员的话（选填）').fill('主营棉麻女装')
    await page.getByRole('button', { name: '提交审核' }).click()
    await expect(page.getByText('已提交，等待审核')).toBeVisible()

    const staff = await (await browser.newContext({ viewport: desk })).newPage()
    await openStaff(staff)
    await staff.getByRole('link', { name: '店铺审核' }).click()
    const seen = await previewShop(staff, name)
    await expect(seen.getByText('开张三天，全场包邮')).toBeVisible({ timeout: 20_000 })
    await seen.close()
    await inspectDialogs(staff, {
      dialogs: {
        'a rejection': () => askToReject(staff, name),
        'an approval': () => askToApprove(staff, name),
      },
    })
    await rejectShop(staff, name, '店铺简介请写明主营商品')
    const stranger = await browser.newPage()
    for (const address of [front, present]) expect((await stranger.goto(address))?.status()).toBe(404)
    await stranger.close()

    await page.reload()
    await expect(page.getByText('店铺简介请写明主营商品').first()).toBeVisible()
    await openPlace(page, '概况')
    await expect(page.getByRole('alert')).toContainText('店铺没有通过审核')
    await expect(page.getByRole('alert')).toContainText('店铺简介请写明主营商品')
    await openPlace(page, '店铺信息')
    await page.getByLabel('店铺简介').fill('主营棉麻女装：自己画样，自己裁。')
    await page.getByRole('button', { name: /^保\s*存$/ }).click()
    await expect(page.getByText('店铺信息已保存')).toBeVisible()
    await openPlace(page, '提交审核')
    await page.getByRole('button', { name: '再次提交' }).click()
    await expect(page.getByText('已提交，等待审核')).toBeVisible()

    await staff.reload()
    await expect(rowOfShop(staff, name)).toContainText('第 2 次')
    await approveShop(staff, name)
    await staff.close()

    await page.reload()
    await expect(page.getByText('已通过').first()).toBeVisible()
    await openPlace(page, '概况')
    await expect(page.getByText('开张清单')).toBeHidden()
  })

  const number = await test.step('the menu in WeChat opens the shop, and somebody buys', async () => {
    const phone = await (await browser.newContext({ viewport: { width: 375, height: 812 } })).newPage()
    // What a host stands for is looked up every few seconds.
    await expect(async () => expect((await phone.goto(front))?.status()).toBe(200)).toPass({
      timeout: 30_000,
    })
    await openChat(phone, '陈屿', account)
    await expect(phone.getByRole('navigation', { name: '公众号菜单' })).toContainText('逛逛')
    await tapMenu(phone, '商城')
    await phone.waitForURL((url) => url.href.startsWith(present))
    await openProduct(phone, present, title)
    await chooseSku(phone, { quantity: 5, then: 'buy' })
    await phone.getByRole('button', { name: '添加收货地址' }).click()
    await writeAddress(phone, {
      name: '陈屿',
      phone: '13700010002',
      region: ['上海市', '上海市', '徐汇区'],
      detail: '漕溪北路 18 号',
    })
    // Five of 300 g: the first kilogram, and half a one more.
    await expect(phone.locator('#ck-sums')).toContainText('¥10.00')
    await submitOrder(phone)
    await payInWechat(phone)
    return seeOrder(phone)
  })

  await test.step('the order is in the console', async () => {
    await openPlace(page, '订单管理')
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText('待发货')
  })
})

const expectDone = (page: Page, steps: number) => expect(page.getByText(`已完成 ${steps} / 8`)).toBeVisible()

/** Where the shop will be, as its frame says. */
/** Where the shop will stand, read from its preview's address. */
const shopAddress = async (page: Page): Promise<string> => {
  const preview = await previewOwnShop(page)
  await expect(preview.getByRole('note')).toContainText('预览')
  const { origin } = new URL(preview.url())
  await preview.close()
  return origin.replace('//preview-', '//')
}

const previewOwnShop = async (page: Page): Promise<Page> => {
  const shown = page.waitForEvent('popup')
  await page.getByTitle('切换店铺').click()
  await page.getByRole('menuitem', { name: '预览店铺' }).click()
  return shown
}
