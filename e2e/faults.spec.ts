import { type Page, expect, test } from '@playwright/test'
import { chooseSku, expectWord, openProduct, orderNumber, provePhone, writeAddress } from './hands/shopper.ts'
import { setFaults } from './product/outside.ts'
import { childrenOf, kill, postgresProcess, webProcess } from './product/processes.ts'
import { shopNamed } from './product/run.ts'

const phone = `134${String(Date.now()).slice(-8)}`

test('the answer to an order is lost and the server dies: the same button brings the same order', async ({
  page,
}) => {
  const shop = shopNamed('山野食集')
  await setFaults({ smsLimits: false })
  await openProduct(page, shop.url, '鸡蛋')
  await chooseSku(page, { then: 'buy' })
  await provePhone(page, phone)
  await writeAddress(page, {
    name: '方圆',
    phone,
    region: ['广东省', '广州市', '天河区'],
    detail: '体育西路 1 号',
  })

  await expect(page.getByRole('button', { name: /更换/ })).toBeVisible()
  await loseNextAnswer(page, '*/api/orders')
  await page.getByRole('button', { name: '提交订单' }).click()
  await expect(page.getByText('网络断开了')).toBeVisible()
  const web = webProcess()
  kill([web])
  await expect(async () => expect(webProcess()).not.toBe(web)).toPass({ timeout: 20_000 })
  await expect.poll(() => statusOf(page, '/api/cart/count'), { timeout: 20_000 }).toBe(200)

  await page.getByRole('button', { name: '重新提交' }).click()
  await page.waitForURL(/\/pay\//)
  await page.getByRole('link', { name: /^订单/ }).click()
  await expectWord(page, '待付款')
  expect(await orderNumber(page)).toMatch(/^\d{20}$/)
  await page.goto(`${shop.url}/orders`)
  await expect(page.locator('.order')).toHaveCount(1)
})

test('PostgreSQL dies: the shop says so meanwhile and goes on without a restart', async ({ page }) => {
  const shop = shopNamed('山野食集')
  await page.goto(`${shop.url}/cart`)
  const web = webProcess()
  const postmaster = postgresProcess()

  kill([postmaster, ...childrenOf(postmaster)])
  await expect.poll(() => statusOf(page, '/search?q=茶'), { intervals: [50], timeout: 10_000 }).toBe(503)
  await expect.poll(() => statusOf(page, '/search?q=茶'), { timeout: 45_000 }).toBe(200)
  await expect.poll(() => statusOf(page, '/cart'), { timeout: 20_000 }).toBe(200)
  expect(webProcess()).toBe(web)
})

/** What an address of the page's own host answers; 0 when nobody does. */
const statusOf = (page: Page, path: string) =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        ({ status }) => status,
        () => 0,
      ),
    path,
  )

/** The request arrives, its answer does not. */
const loseNextAnswer = async (page: Page, urlPattern: string) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern, requestStage: 'Response' }] })
  devtools.once('Fetch.requestPaused', ({ requestId }) => {
    void devtools
      .send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
      .then(() => devtools.send('Fetch.disable'))
  })
}
