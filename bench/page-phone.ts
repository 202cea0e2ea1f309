import assert from 'node:assert/strict'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { createFiles } from '@wanpu/commerce/media'
import { findBrowser } from '@wanpu/launch/gate/browser'
import { composePicture } from '@wanpu/launch/pictures/compose'
import { templates } from '@wanpu/templates'
import type { PictureRecipe } from '@wanpu/templates/picture'
import { type ProductPage, productPages } from './ground/goods.ts'
import { type Ground, sudo } from './ground/ground.ts'
import { startRealWeb } from './ground/real-web.ts'
import { getPage } from './ground/web.ts'

const rounds = 5
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slowCpu = 4

/** A product's page on a slow phone that was never here: largest paint and first paint in s, blocking in ms, shifts. */
export const measurePagePhone = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const [product] = await productPages(few, few.shops.slice(0, 1))
  const web = await startRealWeb(ground, few)
  const browser = await chromium.launch({
    executablePath: await findBrowser(process.env),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--no-first-run',
      `--host-resolver-rules=MAP *.localhost:80 127.0.0.1:${web.port}`,
    ],
  })
  try {
    const { text } = await getPage(web.port, product!, product!.title)
    await drawPictures(ground, text)
    const seen: Seen[] = []
    for (let round = 0; round < rounds; round++) seen.push(await visit(browser, product!))
    return [
      middle(seen.map(({ largest }) => largest)) / 1000,
      middle(seen.map(({ first }) => first)) / 1000,
      middle(seen.map(({ blocking }) => blocking)),
      Math.max(...seen.map(({ shifts }) => shifts)),
    ]
  } finally {
    await browser.close()
    await web.stop()
  }
}

interface Seen {
  largest: number
  first: number
  blocking: number
  shifts: number
}

const visit = async (browser: Browser, { host, path: at }: ProductPage): Promise<Seen> => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4g)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowCpu })
    await page.addInitScript({ path: path.join(import.meta.dirname, 'ground/on-phone.js') })
    await page.goto(`http://${host}${at}`)
    await page.waitForLoadState('networkidle')
    assert.ok(
      await page.evaluate(`document.querySelector('.p-track img').naturalWidth > 0`),
      'the first picture is there',
    )
    return (await page.evaluate('whatWasSeen()')) as Seen
  } finally {
    await context.close()
  }
}

/** Draws the pictures that a page names, which are only noted in the database. */
const drawPictures = async ({ folder, few }: Ground, html: string) => {
  const files = await createFiles({ kind: 'disk', folder: path.join(folder, 'data/files') })
  const named = new Map<string, Set<number>>()
  for (const [, asset, width] of html.matchAll(/media\.localhost\/([\w-]+\/[\w-]+)\/(\d+)\.webp/g))
    named.set(asset!, (named.get(asset!) ?? new Set<number>()).add(Number(width)))
  assert.ok(named.size > 0, 'the page has pictures')

  const keys = await sudo(few.superuserUrl, async (sql) => {
    const rows = await sql<{ key: string; name: string }[]>`
      select key, name from shop.assets where key = any(${[...named.keys()]}::text[])`
    return new Map(rows.map(({ key, name }) => [key, name]))
  })
  for (const [asset, widths] of named) {
    const recipe = recipes.get(keys.get(asset)!)
    assert.ok(recipe, `${asset} is a sample picture`)
    for (const width of widths) {
      const height = Math.round((recipe.height / recipe.width) * width)
      const picture = await composePicture({ ...recipe, width, height })
      await files.put(`${asset}/${width}.webp`, picture, 'image/webp')
    }
  }
}

const recipes = new Map<string, PictureRecipe>(templates.flatMap(({ pictures }) => Object.entries(pictures)))

const middle = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!
