import { type Page, expect, test } from '@playwright/test'
import { openConsole, openPlace } from './hands/merchant.ts'
import { blockNames, dragToCanvas, openEditor, saved } from './hands/builder.ts'
import { shopNamed } from './product/run.ts'

const desk = { width: 1440, height: 900 }

test('a merchant drags a block, edits, takes back, reloads and publishes; shoppers see it', async ({
  page,
  browser,
}) => {
  const shop = shopNamed('云裳集')
  const merchant = await browser.newPage({ viewport: desk })
  const foreign = foreignRequests(merchant, shop.url)
  await openConsole(merchant, shop.name)
  await openPlace(merchant, '店铺装修')
  const canvas = await openEditor(merchant, '首页')
  const before = await blockNames(merchant)

  await test.step('a block is dragged onto the phone', async () => {
    await dragToCanvas(merchant, '公告：醒目公告')
    await expect.poll(() => blockNames(merchant)).toHaveLength(before.length + 1)
    await expect(merchant.getByRole('heading', { name: '公告' })).toBeVisible()
  })

  const words = `双十一全场包邮 ${Date.now() % 10_000}`
  await test.step('typing shows at once and is one step back', async () => {
    const text = merchant.getByLabel('公告内容')
    const old = await text.inputValue()
    await text.fill(words)
    await expect(canvas.getByText(words)).toBeVisible()
    await merchant.keyboard.press('Control+z')
    await expect(canvas.getByText(words)).toBeHidden()
    await expect(text).toHaveValue(old)
    await merchant.keyboard.press('Control+y')
    await expect(canvas.getByText(words)).toBeVisible()
  })

  await test.step('after a reload the page is the same', async () => {
    await saved(merchant)
    const names = await blockNames(merchant)
    await merchant.reload()
    await expect(canvas.getByText(words)).toBeVisible()
    expect(await blockNames(merchant)).toEqual(names)
  })

  await test.step('shoppers see it once it is published', async () => {
    await page.goto(shop.url)
    await expect(page.getByText(words)).toBeHidden()
    await merchant.getByRole('button', { name: /^发\s*布$/ }).click()
    await merchant.getByRole('dialog').getByRole('button', { name: '确认发布' }).click()
    await expect(merchant.getByText('已发布，顾客现在看到的就是这个页面')).toBeVisible()
    await expect(async () => {
      await page.goto(shop.url)
      await expect(page.getByText(words)).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 5000 })
  })
  expect(foreign).toEqual([])
})

test('two windows on one page: what differs goes together, the same field is asked for', async ({
  browser,
}) => {
  const shop = shopNamed('山野食集')
  const [one, two] = [await browser.newPage({ viewport: desk }), await browser.newPage({ viewport: desk })]
  for (const window of [one, two]) {
    await openConsole(window, shop.name)
    await openPlace(window, '店铺装修')
    await openEditor(window, '首页')
  }

  await test.step('each adds a block of its own', async () => {
    await one.getByRole('button', { name: '添加公告：素色公告' }).click()
    await saved(one)
    await two.getByRole('button', { name: '添加图文：文字' }).click()
    await saved(two)
    await expect.poll(() => blockNames(two)).toContain('公告')
    expect(await blockNames(two)).toContain('图文')
  })

  const [mine, theirs] = ['秋天', '冬天'].map((season) => `山野的${season} ${Date.now() % 10_000}`) as [
    string,
    string,
  ]
  await test.step('both write the page’s share title', async () => {
    for (const [window, title] of [
      [two, theirs],
      [one, mine],
    ] as const) {
      await window.getByRole('button', { name: '返回页面设置' }).click()
      await window.getByLabel('分享标题').fill(title)
      await window.getByLabel('分享标题').press('Enter')
      if (window === two) await saved(two)
    }
    const dialog = one.getByRole('dialog', { name: '有人同时修改了这个页面' })
    await dialog.getByText('对方的').click()
    await dialog.getByRole('button', { name: '按选择合并' }).click()
    await saved(one)
    await expect(one.getByLabel('分享标题')).toHaveValue(theirs)
    expect(await blockNames(one)).toEqual(await blockNames(two))
  })
})

/** Requests that left for another site; the list fills while the page is used. */
const foreignRequests = (page: Page, shopUrl: string): string[] => {
  const own = new URL(shopUrl).host.split('.').slice(1).join('.')
  const foreign: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && !url.host.endsWith(own)) foreign.push(request.url())
  })
  return foreign
}
