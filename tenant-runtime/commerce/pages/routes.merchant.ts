import { Hono } from 'hono'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { listPages, saveDraft, showDraft } from './drafts.ts'
import {
  asNeeds,
  askedNeeds,
  draftEdit,
  publication,
  restoration,
  templateChoice,
  versionListing,
} from './inputs.ts'
import { answerNeeds } from './live-data.ts'
import { publishPage } from './pages.ts'
import { sharePreview } from './previews.ts'
import { applyTemplate, listTemplates } from './templates.ts'
import { listVersions, restoreVersion } from './versions.ts'

const byId = validate('param', z.object({ id: z.uuid() }))

/** Mounted at `/pages` of a shop's merchant API. */
export const merchantPages = new Hono<ShopEnv>()
  .get('/', may('pages.read'), async (c) => c.json(await c.var.inShop(listPages)))
  .get('/:id', may('pages.read'), byId, async (c) =>
    c.json(await c.var.inShop((ctx) => showDraft(ctx, c.req.valid('param').id))),
  )
  .put('/:id/draft', may('pages.write'), byId, validate('json', draftEdit), async (c) =>
    c.json(await c.var.inShop((ctx) => saveDraft(ctx, c.req.valid('param').id, c.req.valid('json')))),
  )
  .post('/:id/publications', may('pages.publish'), byId, validate('json', publication), async (c) =>
    c.json(await c.var.inShop((ctx) => publishPage(ctx, c.req.valid('param').id, c.req.valid('json'))), 201),
  )
  .get('/:id/versions', may('pages.read'), byId, validate('query', versionListing), async (c) =>
    c.json(await c.var.inShop((ctx) => listVersions(ctx, c.req.valid('param').id, c.req.valid('query')))),
  )
  .post('/:id/restorations', may('pages.write'), byId, validate('json', restoration), async (c) =>
    c.json(await c.var.inShop((ctx) => restoreVersion(ctx, c.req.valid('param').id, c.req.valid('json')))),
  )
  .post('/:id/previews', may('pages.read'), byId, async (c) => {
    const host = c.var.services.shopUrl(`preview-${c.var.tenant.slug}`)
    const addressOf = (token: string) => `${host}/?preview=${token}`
    return c.json(await c.var.inShop((ctx) => sharePreview(ctx, c.req.valid('param').id, addressOf)), 201)
  })
  .post('/:id/template', may('pages.write'), byId, validate('json', templateChoice), async (c) =>
    c.json(await c.var.inShop((ctx) => applyTemplate(ctx, c.req.valid('param').id, c.req.valid('json')))),
  )

/** Mounted at `/needs`: live data for the canvas. */
export const merchantNeeds = new Hono<ShopEnv>().post(
  '/',
  may('pages.read'),
  validate('json', askedNeeds),
  async (c) => {
    const needs = asNeeds(c.req.valid('json'))
    return c.json(await c.var.inShop((ctx) => answerNeeds(ctx, needs)))
  },
)

/** Mounted at `/templates`. */
export const merchantTemplates = new Hono<ShopEnv>().get('/', may('pages.read'), async (c) =>
  c.json(await c.var.inShop(listTemplates)),
)
