import { setTimeout as wait } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'
import type { Ground } from './ground.ts'

/** Plays delay, failure and a lost answer on providers' paths. */
export const playFaults = (ground: Ground) =>
  createMiddleware<{ Bindings: Partial<HttpBindings> }>(async (c, next) => {
    const faults = ground.state.faults
    if (!c.req.path.startsWith(faults.only)) return next()
    if (faults.delayMs) await wait(faults.delayMs)
    if (faults.failNext < 1) return next()

    faults.failNext -= 1
    ground.changed()
    if (faults.failWith === 'lost-answer') await next()
    if (faults.failWith === 'error') return c.json({ code: 'SYSTEM_ERROR', message: 'system error' }, 500)
    if (faults.failWith === 'html') return c.html('<html><body><h1>502 Bad Gateway</h1></body></html>', 502)
    c.env.incoming?.socket.destroy()
    if (!c.finalized) return c.body(null, 500)
  })
