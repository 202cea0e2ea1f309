import { addNote, decideReview, findTenant, notesOf, reviewRoundsOf, submitReview } from '@wanpu/accounts'
import { noteFirstLive, openCheckout } from '@wanpu/billing'
import { editProduct } from '@wanpu/commerce/catalog'
import { publishPage } from '@wanpu/commerce/pages'
import { setShipFrom } from '@wanpu/commerce/shipping'
import { type Actor, type Ctx, type Database, type PlatformCtx, shopDoor } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { type SandboxDoor, eventually } from './sandbox.ts'
import { findCheckoutUrl, findSamples } from './store.ts'
import type { Opening, Review } from './words.ts'

interface People {
  merchant: Actor
  staff: Actor
}
const plan = 'flagship@2026-11'

/** The way a shop goes from trial to review or to live: its plan is bought, it is handed in. Goes on from wherever it was cut. */
export const openForBusiness = async (
  services: Services,
  outside: SandboxDoor,
  tenantId: string,
  { shipFrom, said, review }: Opening,
  people: People,
): Promise<void> => {
  await shopDoor(services.db, tenantId, people.merchant)((ctx) => setShipFrom(ctx, shipFrom))
  await buyPlan(services, outside, tenantId, people.merchant.id!)
  if (review) await passReview(services.db, tenantId, review, people)
  else {
    await shopDoor(services.db, tenantId, people.merchant)(makeOwn)
    await handIn(services.db, tenantId, said, people.merchant)
  }
}

const buyPlan = async (services: Services, outside: SandboxDoor, tenantId: string, merchantId: string) => {
  const { db, rootUrl } = services
  const hasPlan = () => db.inPlatform(async (tx) => (await findTenant(tx, tenantId))?.plan === plan)
  if (await hasPlan()) return

  const returnTo = () => `${rootUrl}/console/${tenantId}/plan`
  const opened = await db.inPlatform((tx) => findCheckoutUrl(tx, tenantId))
  await outside.payCheckout(
    opened ?? (await openCheckout(services, { tenantId, merchantId, plan, returnTo })).url,
  )
  await eventually('the plan is there', hasPlan)
}

/** What a merchant does to the samples before a review: a product is looked through, the front published. */
const makeOwn = async (ctx: Ctx) => {
  const { pageId, isPublished, product } = await findSamples(ctx.tx)
  if (isPublished) return

  await editProduct(ctx, product.id, { subtitle: product.subtitle })
  await publishPage(ctx, pageId)
}

const handIn = (db: Pick<Database, 'inPlatform'>, tenantId: string, said: string, merchant: Actor) =>
  db.inPlatform(async (tx, now) => {
    if ((await findTenant(tx, tenantId))?.review === 'draft')
      await submitReview({ tx, now, actor: merchant }, tenantId, said)
  })

/** Handed in, rejected where the opening says so, handed in again, approved, and noted by staff. */
export const passReview = async (
  db: Pick<Database, 'inPlatform'>,
  tenantId: string,
  { rejection, note }: Review,
  { merchant, staff }: People,
): Promise<void> => {
  const as = <T>(actor: Actor, verb: (ctx: PlatformCtx) => Promise<T>) =>
    db.inPlatform((tx, now) => verb({ tx, now, actor }))
  const decisions = [
    ...(rejection ? [{ state: 'rejected' as const, reasons: [rejection.reason] }] : []),
    { state: 'approved' as const },
  ]
  for (const [at, decision] of decisions.entries()) {
    const rounds = await as(staff, ({ tx }) => reviewRoundsOf(tx, tenantId))
    const round = rounds.find((one) => one.round === at + 1)
    if (round && round.state !== 'submitted') continue

    const said = at === 0 ? '' : (rejection?.answer ?? '')
    const { id } = round ?? (await as(merchant, (ctx) => submitReview(ctx, tenantId, said)))
    await as(staff, (ctx) => decideReview(ctx, id, decision))
  }
  await as(staff, async (ctx) => {
    await noteFirstLive(ctx.tx, tenantId, ctx.now)
    if ((await notesOf(ctx.tx, tenantId, { limit: 1 })).length === 0) await addNote(ctx, tenantId, note)
  })
}
