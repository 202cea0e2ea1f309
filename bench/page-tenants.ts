import { shopNames } from './ground/goods.ts'
import type { Ground, Town } from './ground/ground.ts'
import { ratioOf } from './ground/ratio.ts'
import { type Server, getPage, hostOf, startWeb } from './ground/web.ts'
import type { WebQuestion } from './ground/web-process.ts'

const connections = 16
const seconds = 5

/** Fronts of shops a second, each made anew, all shops of a database in turn: many shops against few. */
export const measurePageTenants = async (ground: Ground): Promise<number[]> => {
  const { few, many } = ground
  if (!many) throw new Error('there is no database with many shops')
  const servers = await Promise.all([few, many].map((town) => startMaking(ground, town)))
  const [fewWeb, manyWeb] = servers as [Making, Making]
  try {
    await fewWeb.rate(3)
    await manyWeb.rate(3)
    return [
      await ratioOf(
        () => manyWeb.rate(seconds),
        () => fewWeb.rate(seconds),
      ),
    ]
  } finally {
    await Promise.all(servers.map(({ web }) => web.stop()))
  }
}

interface Making {
  web: Server<WebQuestion>
  rate: (seconds: number) => Promise<number>
}

const startMaking = async (ground: Ground, town: Town): Promise<Making> => {
  const names = await shopNames(town)
  const web = await startWeb(ground, town)
  const targets = town.shops.map((shop) => ({ host: hostOf(shop), path: '/', tenantId: shop.tenantId }))
  for (const target of targets) await getPage(web.port, target, names.get(target.tenantId)!)
  await web.ask({ ask: 'buffering', isBuffering: false })

  return {
    web,
    rate: async (lasting) => {
      const { perSecond } = await ground.load({
        port: web.port,
        targets,
        connections,
        seconds: lasting,
        leastBytes: 2_000,
      })
      return perSecond
    },
  }
}
