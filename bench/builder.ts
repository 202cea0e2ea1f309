import assert from 'node:assert/strict'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Page, type Response, chromium } from '@playwright/test'
import { createPage } from '@wanpu/commerce/pages'
import { findBrowser } from '@wanpu/launch/gate/browser'
import { shopDoor, system } from '@wanpu/migrations'
import { type Ground, type Town, withDatabase } from './ground/ground.ts'
import { type Merchant, bornMerchant } from './ground/merchant.ts'
import { goodsOf, mixedBlocks } from './ground/mixed-blocks.ts'
import { startRealWeb } from './ground/real-web.ts'

const size = 200
const title = `${size} 个组件`
const keys = 60
const openings = 5

/** The console's editor in a browser: ms from a key to its frame, ms to open a page, kB of its code. */
export const measureBuilder = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const { tenantId } = few.shops[0]!
  await drawUp(few, tenantId)
  const merchant = await bornMerchant(few, tenantId)
  const web = await startRealWeb(ground, few)
  const browser = await chromium.launch({
    executablePath: await findBrowser(process.env),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
    const bytes = await firstOpening(page, `http://localhost:${web.port}`, merchant)
    const opened: number[] = []
    for (let time = 0; time < openings; time++) {
      await page.goBack()
      opened.push(await open(page))
    }
    return [await typing(page), middle(opened), bytes / 1000]
  } finally {
    await browser.close()
    await web.stop()
  }
}

const drawUp = async (town: Town, tenantId: string) => {
  const blocks = mixedBlocks(size, await goodsOf(town, tenantId))
  const doc = { schemaVersion: 2 as const, page: { title, bg: 'bg' as const }, blocks }
  await withDatabase(town.urls, (db) =>
    shopDoor(
      db,
      tenantId,
      system,
    )((ctx) => createPage(ctx, { kind: 'custom', slug: `builder-${size}`, title, doc })),
  )
}

/** Opens the editor for the first time; answers the bytes of the scripts that the browser needs for it, gzipped. */
const firstOpening = async (page: Page, root: string, { tenantId, cookie }: Merchant) => {
  await page.addInitScript({ path: path.join(import.meta.dirname, 'ground/in-editor.js') })
  await page.context().addCookies([{ ...cookie, url: root }])
  await page.goto(`${root}/console/${tenantId}/decoration`)
  const scripts: Response[] = []
  await page.waitForLoadState('networkidle')
  page.on('response', (answer) => {
    if (new URL(answer.url()).pathname.endsWith('.js')) scripts.push(answer)
  })
  await open(page)
  assert.ok(scripts.length > 0, 'the editor has code of its own')
  page.removeAllListeners('response')

  const bodies = await Promise.all(scripts.map((answer) => answer.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

const open = async (page: Page) => {
  const label = `编辑${title}`
  await page.getByRole('link', { name: label }).waitFor()
  // The page's picture beside the link is drawn first.
  await page.waitForLoadState('networkidle')
  return Number(await page.evaluate(`timeOpening(${JSON.stringify(label)}, ${size})`))
}

/** Types into the page's first notice, resting now and then as people do. */
const typing = async (page: Page) => {
  const canvas = page.frameLocator('iframe[title="页面画布"]')
  const block = canvas.locator('[data-bid]', { has: page.locator('.b-notice') }).first()
  const blockId = await block.getAttribute('data-bid')
  await block.click()
  const field = page.getByLabel('公告内容')
  await field.fill('')
  await page.evaluate(`timeKeys(${JSON.stringify(blockId)})`)
  for (let key = 0; key < keys; key++)
    await page.keyboard.type(String(key % 10), { delay: key % 10 === 9 ? 900 : 60 })

  const times = (await page.evaluate('keyTimes')) as number[]
  assert.equal(times.length, keys, 'every key shows')
  return times.toSorted((a, b) => a - b)[Math.floor(keys * 0.95)]!
}

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
