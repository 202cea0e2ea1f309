import { productPages } from './ground/goods.ts'
import type { Ground } from './ground/ground.ts'
import { getPage, startWeb } from './ground/web.ts'

const connections = 32
const seconds = 6

/** Product pages of ten shops: each made anew, then out of the buffer. */
export const measurePageProduct = async (ground: Ground): Promise<number[]> => {
  const targets = await productPages(ground.few, ground.few.shops)
  const web = await startWeb(ground, ground.few)
  try {
    for (const page of targets) await getPage(web.port, page, page.title)
    const load = (lasting: number) =>
      ground.load({ port: web.port, targets, connections, seconds: lasting, leastBytes: 2_000 })

    await web.ask({ ask: 'buffering', isBuffering: false })
    await load(2)
    const made = await load(seconds)
    await web.ask({ ask: 'buffering', isBuffering: true })
    await load(2)
    const kept = await load(seconds)
    return [made.perSecond, made.p99, kept.p99]
  } finally {
    await web.stop()
  }
}
