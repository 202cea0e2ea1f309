import { Hono } from 'hono'
import type { Decide } from '@wanpu/kit/may'
import { newRequestId } from '@wanpu/kit/ids'
import { ownOrigin } from '@wanpu/kit/own-origin'
import { answerProblem, asProblem, notFound } from '@wanpu/kit/problem'
import type { MerchantEnv, StaffEnv } from './env.ts'
import type { PlatformServices } from './services.ts'

interface Options {
  /** The address of the host the app stands on. */
  url: string
  log: PlatformServices['log']
  decide: Decide
}

/** An app without routes: request id, own origin for writes outside callbacks, who may, problems. */
export const groundApp = <E extends MerchantEnv | StaffEnv>({ url, log, decide }: Options) => {
  const app = new Hono<E>()
  const checkOrigin = ownOrigin(url.startsWith('https:') ? 'https' : 'http')

  app.use(async (c, next) => {
    c.set('requestId', c.env?.requestId ?? newRequestId())
    c.set('ip', c.env?.ip ?? '')
    c.set('decide', decide)
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    await next()
  })
  // Providers call from anywhere; their signature stands for the origin.
  app.use((c, next) => (c.req.path.startsWith('/callbacks/') ? next() : checkOrigin(c, next)))

  app.onError((error, c) => {
    if (asProblem(error).code === 'internal')
      log.error({ err: error, requestId: c.var.requestId, path: c.req.path }, 'failed')
    return answerProblem(error, c)
  })
  app.notFound((c) => answerProblem(notFound(), c))
  return app
}
