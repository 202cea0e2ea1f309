import { createMiddleware } from 'hono/factory'
import { foreignOrigin } from './problem.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Every write says an Origin equal to the host it goes to; anything else is another site's doing. */
export const ownOrigin = (scheme: 'http' | 'https') =>
  createMiddleware(async (c, next) => {
    if (!reads.has(c.req.method) && c.req.header('origin') !== `${scheme}://${c.req.header('host')}`)
      throw foreignOrigin()
    await next()
  })
