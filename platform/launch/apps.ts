import { Hono } from 'hono'
import type { Services } from './services.ts'
import type { Place } from './web/places.ts'

/** The apps of the web process by where they are mounted; the consoles are files and not among them. */
export type Apps = Record<Exclude<Place, 'console' | 'staffConsole'>, Pick<Hono, 'fetch' | 'routes'>>

export const createApps = (_services: Services): Apps => ({
  site: new Hono(),
  staff: new Hono(),
  merchant: new Hono(),
  shop: new Hono(),
  media: new Hono(),
})
