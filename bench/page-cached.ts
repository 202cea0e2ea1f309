import { productPages } from './ground/goods.ts'
import type { Ground } from './ground/ground.ts'
import { ratioOf } from './ground/ratio.ts'
import { type Server, getPage, startFixed, startWeb } from './ground/web.ts'

const connections = 32
const seconds = 4
/** Set by the connection itself, not by an app. */
const ofTheConnection = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** Requests per CPU second of a product's page out of the buffer, against the same bytes and headers said by heart. */
export const measurePageCached = async (ground: Ground): Promise<number[]> => {
  const [page] = await productPages(ground.few, ground.few.shops.slice(0, 1))
  const web = await startWeb(ground, ground.few)
  const fixed = await startFixed()
  try {
    const answer = await getPage(web.port, page!, page!.title)
    const headers = Object.entries(answer.headers).filter(([name]) => !ofTheConnection.has(name))
    await fixed.ask({
      ask: 'fix',
      body: answer.body.toString('base64'),
      headers: Object.fromEntries(headers),
    })
    await getPage(fixed.port, page!, page!.title)

    const perCpuSecond = (server: Pick<Server<never>, 'port' | 'cpu'>, lasting: number) => async () => {
      const before = await server.cpu()
      const { requests } = await ground.load({
        port: server.port,
        targets: [page!],
        connections,
        seconds: lasting,
        leastBytes: answer.body.length,
      })
      return requests / ((await server.cpu()) - before)
    }
    for (const server of [web, fixed]) await perCpuSecond(server, 2)()
    return [await ratioOf(perCpuSecond(web, seconds), perCpuSecond(fixed, seconds))]
  } finally {
    await Promise.all([web.stop(), fixed.stop()])
  }
}
