import assert from 'node:assert/strict'
import type { PageDoc } from '@wanpu/blocks'
import { createPage, publishPage } from '@wanpu/commerce/pages'
import { shopDoor, system } from '@wanpu/migrations'
import { type Ground, type Town, withDatabase } from './ground/ground.ts'
import { type Goods, goodsOf, mixedBlocks } from './ground/mixed-blocks.ts'
import { getPage, hostOf, startWeb } from './ground/web.ts'
import { isAround, openWire } from './ground/wire.ts'

const sizes = [12, 50]

/** Statements that an uncached page of so many blocks sends, its shop being remembered as it is between requests. */
export const measurePageQueries = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const shop = few.shops[0]!
  const goods = await goodsOf(few, shop.tenantId)
  for (const size of sizes) await publish(few, shop.tenantId, size, goods)

  const wires = { app: await openWire(few.urls.app), platform: await openWire(few.urls.platform) }
  const web = await startWeb(ground, few, {
    app: wires.app.through(few.urls.app),
    platform: wires.platform.through(few.urls.platform),
  })
  try {
    const host = hostOf(shop)
    await getPage(web.port, { host, path: '/' }, '</html>')
    await web.ask({ ask: 'buffering', isBuffering: false })

    const figures: number[] = []
    for (const size of sizes) {
      const target = { host, path: `/pages/${slugOf(size)}` }
      await getPage(web.port, target, titleOf(size))
      wires.app.heard()
      wires.platform.heard()
      const { text } = await getPage(web.port, target, titleOf(size))
      const shown = text.match(/<section class="block [^>]*id="bench\d+"/g)?.length ?? 0
      assert.equal(shown, size, 'every block stands on the page')
      const heard = [...wires.app.heard(), ...ofRequests(wires.platform.heard())]
      figures.push(heard.filter((statement) => !isAround(statement)).length)
    }
    return figures
  } finally {
    await web.stop()
    for (const wire of Object.values(wires)) wire.close()
  }
}

// The queue looks after itself now and then, whoever asks for pages.
const ofRequests = (heard: ReturnType<Awaited<ReturnType<typeof openWire>>['heard']>) =>
  heard.filter(({ text }) => !text.includes('pgboss'))

const slugOf = (size: number) => `bench-${size}`
const titleOf = (size: number) => `${size} 个组件`

const publish = async ({ urls }: Town, tenantId: string, size: number, goods: Goods) => {
  const doc: PageDoc = {
    schemaVersion: 2,
    page: { title: titleOf(size), bg: 'bg' },
    blocks: mixedBlocks(size, goods),
  }
  await withDatabase(urls, (db) =>
    shopDoor(
      db,
      tenantId,
      system,
    )(async (ctx) => {
      const { id } = await createPage(ctx, { kind: 'custom', slug: slugOf(size), title: titleOf(size), doc })
      await publishPage(ctx, id)
    }),
  )
}
