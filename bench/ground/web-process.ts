import { openServices } from '@wanpu/launch/services'
import { processSettings } from '@wanpu/launch/settings'
import { compose } from '@wanpu/launch/web/compose'
import { listen } from '@wanpu/launch/web/listen'
import { createShopApp, createTenantLookup } from '@wanpu/runtime-server'
import { createStorefront } from '@wanpu/storefront'
import { answerQuestions } from './child.ts'

/** `isBuffering` off: every page is made anew, as if its shop had just been edited. */
export type WebQuestion = { ask: 'port' } | { ask: 'cpu' } | { ask: 'buffering'; isBuffering: boolean }

const settings = processSettings(process.env, 'demo')
const { services } = await openServices(settings, 'web', 'web')
const storefront = createStorefront(services)
let isBuffering = true
const shop = createShopApp({
  services,
  lookup: createTenantLookup(services.db),
  storefront: {
    ...storefront,
    find: (tenantId, target) => {
      if (!isBuffering) storefront.drop(tenantId)
      return storefront.find(tenantId, target)
    },
  },
})
const server = await listen({
  fetch: compose({
    site: settings.site,
    parts: { shop: (request, env) => shop.fetch(request, env) },
    ping: services.db.ping,
    isDemo: true,
    isBehindProxy: false,
    build: 'bench',
  }),
  port: 0,
  bind: '127.0.0.1',
  sharesPort: false,
})

answerQuestions(async (question: WebQuestion) => {
  if (question.ask === 'port') return server.port
  if (question.ask === 'buffering') isBuffering = question.isBuffering
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
})
