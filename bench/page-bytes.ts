import assert from 'node:assert/strict'
import { productPages } from './ground/goods.ts'
import { type Ground, type Town, sudo } from './ground/ground.ts'
import type { Target } from './ground/load-process.ts'
import { type Answer, get, getPage, hostOf, startWeb } from './ground/web.ts'

const kB = 1_000

/** Bytes as they are sent: the heaviest product page with its scripts, and the scripts of pages that go together. */
export const measurePageBytes = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const [shop] = few.shops
  const products = await productPages(few, [shop!])
  const skuId = await anySku(few, shop!.tenantId)
  const host = hostOf(shop!)
  const web = await startWeb(ground, few)
  try {
    const page = (path: string, words = '</html>') => getPage(web.port, { host, path }, words)
    const shown: Answer[] = []
    for (const product of products) shown.push(await getPage(web.port, product, product.title))
    const product = shown.toSorted((a, b) => b.body.length - a.body.length)[0]!
    const home = await page('/')
    const cart = await page('/cart')
    const checkout = await page(`/checkout?sku=${skuId}`)

    const scripts = async (...pages: Answer[]) => {
      const files = new Map<string, Answer>()
      for (const one of pages)
        for (const path of scriptsIn(one.text)) await collect(web.port, { host, path }, files)
      assert.ok(files.size > 0, 'the pages have scripts')
      return [...files.values()].reduce((sum, file) => sum + file.body.length, 0)
    }
    return [
      (product.body.length + (await scripts(product))) / kB,
      (await scripts(home, product)) / kB,
      (await scripts(cart, checkout)) / kB,
    ]
  } finally {
    await web.stop()
  }
}

/** A script and everything that it imports, now or later. */
const collect = async (port: number, target: Target, files: Map<string, Answer>) => {
  if (files.has(target.path)) return
  const answer = await get(port, target)
  assert.equal(answer.status, 200, `${target.path} answers ${answer.status}`)
  assert.match(answer.headers['content-type'] ?? '', /javascript/)
  assert.equal(answer.headers['content-encoding'], 'br')
  files.set(target.path, answer)
  for (const [, name] of answer.text.matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
    await collect(port, { ...target, path: `/assets/${name}` }, files)
}

const scriptsIn = (html: string) => [
  ...new Set(
    [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path!),
  ),
]

const anySku = ({ superuserUrl }: Town, tenantId: string) =>
  sudo(superuserUrl, async (sql) => {
    const [row] = await sql<{ id: string }[]>`
      select sku_id as id from shop.stocks where tenant_id = ${tenantId} and on_hand > reserved order by sku_id limit 1`
    return row!.id
  })
