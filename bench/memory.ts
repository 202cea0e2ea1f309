import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { productPages } from './ground/goods.ts'
import type { Ground } from './ground/ground.ts'
import { startRealWeb } from './ground/real-web.ts'
import { getPage, hostOf } from './ground/web.ts'

const connections = 32

/** MiB that the product's own web process holds: when nobody has asked for long, and after ten shops were busy. */
export const measureMemory = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const products = await productPages(few, few.shops)
  const fronts = few.shops.flatMap((shop) =>
    ['/', '/categories', '/c/all', '/search?q=%E7%BA%A2', '/cart'].map((path) => ({
      host: hostOf(shop),
      path,
    })),
  )
  const web = await startRealWeb(ground, few)
  try {
    await getPage(web.port, products[0]!, products[0]!.title)
    await pause(5_000)
    const idle = await residentMiB(web.pid)

    for (const page of products) await getPage(web.port, page, page.title)
    const targets = [...products, ...fronts]
    await ground.load({ port: web.port, targets, connections, seconds: 10, leastBytes: 2_000 })
    return [idle, await residentMiB(web.pid)]
  } finally {
    await web.stop()
  }
}

const residentMiB = async (pid: number) => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const [, kiB] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? []
  if (!kiB) throw new Error(`nothing says what ${pid} holds`)
  return Number(kiB) / 1024
}
