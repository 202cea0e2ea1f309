import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { type PageDoc, registry } from '@wanpu/blocks'
import type { Ground } from './ground/ground.ts'
import { askShop, bornMerchant } from './ground/merchant.ts'
import { startRealWeb } from './ground/real-web.ts'
import { get, getPage, hostOf } from './ground/web.ts'

const rounds = 10
const longestMs = 30_000

/** Seconds from asking one web process to publish until two show the page anew; the slowest of some rounds. */
export const measurePublish = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const shop = few.shops[0]!
  const front = { host: hostOf(shop), path: '/' }
  const merchant = await bornMerchant(few, shop.tenantId)
  const webs = await Promise.all([startRealWeb(ground, few), startRealWeb(ground, few)])
  const [{ port }] = webs
  const ask = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    askShop(port, merchant, method, path, body)
  try {
    const { items } = (await ask('GET', '/pages')) as { items: { id: string; slug: string }[] }
    const page = `/pages/${items.find(({ slug }) => slug === 'home')!.id}`

    const lasted: number[] = []
    for (let round = 0; round < rounds; round++) {
      const words = `第 ${round} 次发布`
      const { version } = await saveDraft(ask, page, words)
      // Both keep the page as it was.
      for (const web of webs) assert.ok(!(await getPage(web.port, front, '</html>')).text.includes(words))
      const began = performance.now()
      await ask('POST', `${page}/publications`, { baseVersion: version })
      await Promise.all(webs.map((web) => shown(web.port, front, words)))
      lasted.push((performance.now() - began) / 1000)
    }
    return [Math.max(...lasted)]
  } finally {
    await Promise.all(webs.map((web) => web.stop()))
  }
}

type Ask = (method: 'GET' | 'PUT', path: string, body: object | undefined) => Promise<unknown>
interface Draft {
  version: number
  doc: PageDoc
}

/** The page with a notice of these words above all else. */
const saveDraft = async (ask: Ask, page: string, words: string) => {
  const { version, doc } = (await ask('GET', page, undefined)) as Draft
  const notice = registry.get('notice')!
  const block = {
    id: 'bench-publish',
    type: notice.type,
    v: notice.version,
    props: notice.schema.parse({ text: words }),
  }
  const blocks = [block, ...doc.blocks.filter(({ id }) => id !== block.id)]
  return (await ask('PUT', `${page}/draft`, { baseVersion: version, doc: { ...doc, blocks } })) as Draft
}

const shown = async (port: number, front: { host: string; path: string }, words: string) => {
  const until = Date.now() + longestMs
  while (!(await get(port, front)).text.includes(words)) {
    assert.ok(Date.now() < until, `port ${port} never shows what was published`)
    await pause(5)
  }
}
