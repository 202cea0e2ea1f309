import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, chromium } from '@playwright/test'
import type { Run } from '@wanpu/launch/demo/run-file'
import { findBrowser } from '@wanpu/launch/gate/browser'

// Takes the pictures of the public site and of the README from a running demo: `npm start`, then `npm run pictures`.
const folder = process.env.DATA_DIR ?? '.data'
const run = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as Run
const site = path.resolve(import.meta.dirname, '../../platform/server/site/pictures')
const docs = import.meta.dirname

const browser = await chromium.launch({
  executablePath: await findBrowser(process.env),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
})

const keep = async (page: Page, target: string, name: string, quality: number) => {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1_000)
  const protocol = await page.context().newCDPSession(page)
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality })
  await writeFile(path.join(target, `${name}.webp`), Buffer.from(data, 'base64'))
}

const phone = await browser.newPage({ viewport: { width: 375, height: 780 }, deviceScaleFactor: 2 })
await phone.goto(run.shops[0]!.url)
await keep(phone, site, 'shop', 72)
await keep(phone, docs, 'shop-home', 72)
await phone.goto(`${run.shops[0]!.url}/c/all`)
await phone.locator('a[href*="/p/"]').first().click()
await phone.waitForURL('**/p/**')
await keep(phone, docs, 'shop-product', 72)

const desk = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.5,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
})
await desk.goto(run.console)
await desk.getByLabel('手机号').fill(run.accounts.merchant.phone)
await desk.getByLabel('密码').fill(run.accounts.merchant.password)
await desk.getByRole('button', { name: /登\s*录/ }).click()
await desk.getByRole('link', { name: run.shops[0]!.name }).click()
await desk.getByText('近 7 天成交额').waitFor()
await keep(desk, site, 'console', 76)
await desk.getByRole('link', { name: '订单管理' }).click()
await desk.locator('tbody img').nth(5).waitFor()
await keep(desk, docs, 'console-orders', 76)

await browser.close()
