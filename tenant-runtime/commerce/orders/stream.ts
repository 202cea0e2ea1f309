import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { ShopEnv } from '#request'
import { orderFeed } from './notices.ts'

const heartbeatMs = 20_000
// The browser comes back by itself, and who may no longer listen is turned away then.
const heartbeatsInAll = 30

/** Server-sent events `order` with an `OrderNotice`; says `ready` first and `heartbeat` every 20 s. */
export const streamOrders = async (c: Context<ShopEnv>) => {
  const subscribe = await orderFeed(c.var.services.db)
  c.header('x-accel-buffering', 'no')

  return streamSSE(c, async (stream) => {
    let isOpen = true
    const stop = subscribe(c.var.tenant.id, (notice) => {
      if (isOpen) void stream.writeSSE({ event: 'order', data: JSON.stringify(notice) })
    })
    stream.onAbort(() => {
      isOpen = false
      stop()
    })

    await stream.writeSSE({ event: 'ready', data: '{}' })
    for (let beat = 0; isOpen && beat < heartbeatsInAll; beat++) {
      await stream.sleep(heartbeatMs)
      if (isOpen) await stream.writeSSE({ event: 'heartbeat', data: '{}' })
    }
    stop()
  })
}
