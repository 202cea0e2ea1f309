import path from 'node:path'
import { declaredRoutes } from '@wanpu/kit/may'
import { followRevisions } from '@wanpu/runtime-server'
import { createStorefront } from '@wanpu/storefront'
import { createApps } from './apps.ts'
import { checkLogins } from './check-logins.ts'
import { openServices } from './services.ts'
import type { Settings } from './settings.ts'
import { compose, type Serve } from './web/compose.ts'
import { consoleBuild, consoleFiles } from './web/console-files.ts'
import { listen } from './web/listen.ts'
import { type Place, roles, type WebRole } from './web/places.ts'

export interface Running {
  stop(graceMs: number): Promise<void>
}

const consoleFolder = path.resolve(import.meta.dirname, '../console/dist')

/** The web process: opens its services, mounts the role's parts, listens. */
export const runWeb = async (settings: Settings, role: WebRole): Promise<Running> => {
  await checkLogins(settings.database)
  const { services, close } = await openServices(settings, 'web', role)
  const storefront = createStorefront(services)
  const parts = mount(createApps(services, storefront), settings, role)
  // Before the first page is buffered, so that no change of it goes unheard.
  if (parts.shop) await followRevisions(services.db, storefront)
  const server = await listen({
    fetch: compose({
      site: settings.site,
      parts,
      ping: services.db.ping,
      isDemo: settings.mode === 'demo',
      isBehindProxy: settings.isBehindProxy,
      build: await consoleBuild(consoleFolder),
    }),
    port: settings.port,
    bind: settings.bind,
    sharesPort: settings.sharesPort,
  })
  services.log.info({ port: server.port, role }, 'listening')

  return {
    stop: async (graceMs) => {
      await server.close(graceMs)
      await close()
    },
  }
}

// Where WeChat keeps the faces of its accounts.
const wechatPictures = ['https://wx.qlogo.cn', 'https://mmbiz.qpic.cn']

const mount = (apps: ReturnType<typeof createApps>, settings: Settings, role: WebRole) => {
  const parts: Partial<Record<Place, Serve>> = {}
  const pictures = [settings.site.mediaUrl, ...(settings.sandboxUrl ? [settings.sandboxUrl] : wechatPictures)]
  for (const place of roles[role]) {
    if (place === 'console') {
      parts[place] = consoleFiles({ folder: consoleFolder, entry: 'merchant', pictures })
    } else if (place === 'staffConsole') {
      parts[place] = consoleFiles({ folder: consoleFolder, entry: 'staff', pictures })
    } else {
      const app = apps[place]
      // A route that does not say who may call it stops the start here.
      declaredRoutes(app)
      parts[place] = (request, env) => app.fetch(request, env)
    }
  }
  return parts
}
