import { findTenant, markProvisioned } from '@wanpu/accounts'
import { type Pictures, provisionShop, storedPictures } from '@wanpu/commerce/provisioning'
import { type JobHandler, handle } from '@wanpu/kit/queue'
import { type Ctx, shopDoor, system } from '@wanpu/migrations'
import { shopOpened } from '@wanpu/platform-server'
import { type Template, templates } from '@wanpu/templates'
import { forgetSprites } from '../pictures/compose.ts'
import type { Services } from '../services.ts'
import { storeMissing } from './store-missing.ts'

type Needs = Pick<Services, 'db' | 'files'>

/** How long one run draws; what is left waits for the next one, so that no run is taken for dead. */
const drawingMs = 45_000

/** Fills shops that were opened: pictures first, then everything of the industry's template at once. */
export const provisioningJobs = (services: Needs, known: readonly Template[] = templates): JobHandler[] => [
  handle(shopOpened, ({ tenantId }) => fillOpened(services, known, tenantId)),
]

const fillOpened = async (services: Needs, known: readonly Template[], tenantId: string) => {
  const { db } = services
  const tenant = await db.inPlatform((tx) => findTenant(tx, tenantId))
  const template = known.find(({ industry }) => industry === tenant?.industry)
  if (!tenant || !template || tenant.provisionedAt) return

  const inShop = shopDoor(db, tenantId, system)
  const there = await inShop((ctx) => storedPictures(ctx, template))
  const pictures = await storeMissing(services, tenantId, {
    template,
    there,
    untilMs: Date.now() + drawingMs,
  })
  forgetSprites()
  if (!pictures) return db.inPlatform((tx) => tx.enqueue(shopOpened, { tenantId }))

  await inShop((ctx) => furnish(ctx, named(template, tenant.name), pictures))
  await db.inPlatform((tx, now) => markProvisioned({ tx, now, actor: system }, tenantId))
}

/** A shop that holds something was filled by a run that did not come to tell. */
const furnish = async (ctx: Ctx, template: Template, pictures: Pictures) => {
  try {
    await provisionShop(ctx, template, pictures)
  } catch (error) {
    if (!isNotEmpty(error)) throw error
  }
}

const isNotEmpty = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'shop-not-empty'

/** The template under the merchant's own name; what only they can say of themselves stays open, and nobody has bought. */
const named = (template: Template, name: string): Template => ({
  ...template,
  shop: { ...template.shop, name, intro: '', phone: '' },
  products: template.products.map((product) => ({ ...product, sold: 0 })),
})
