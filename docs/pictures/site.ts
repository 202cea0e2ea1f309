import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Page, chromium } from '@playwright/test'
import type { Run } from '@wanpu/launch/demo/run-file'
import { findBrowser } from '@wanpu/launch/gate/browser'

// Takes the public site's pictures from a running demo: `DATA_DIR=… node docs/pictures/site.ts`.
const folder = process.env.DATA_DIR ?? '.data'
const run = JSON.parse(await readFile(path.join(folder, 'run.json'), 'utf8')) as Run
const target = path.resolve(import.meta.dirname, '../../platform/server/site/pictures')

const browser = await chromium.launch({
  executablePath: await findBrowser(process.env),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
})

const keep = async (page: Page, name: string, quality: number) => {
  await page.waitForLoadState('networkidle')
  const protocol = await page.context().newCDPSession(page)
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality })
  await writeFile(path.join(target, `${name}.webp`), Buffer.from(data, 'base64'))
}

const phone = await browser.newPage({ viewport: { width: 375, height: 780 }, deviceScaleFactor: 2 })
await phone.goto(run.shops[0]!.url)
await keep(phone, 'shop', 72)

const desk = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1.5,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
})
await desk.goto(run.console)
await desk.getByLabel('手机号').fill(run.accounts.merchant.phone)
await desk.getByLabel('密码').fill(run.accounts.merchant.password)
await desk.getByRole('button', { name: /登\s*录/ }).click()
await desk.getByRole('link', { name: run.shops[0]!.name }).click()
await desk.getByRole('heading', { name: '概况' }).waitFor()
await keep(desk, 'console', 76)

await browser.close()
