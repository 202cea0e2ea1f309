import { addNote, decideReview, findTenant, notesOf, reviewRoundsOf, submitReview } from '@wanpu/accounts'
import { noteFirstLive, openCheckout } from '@wanpu/billing'
import { setShipFrom } from '@wanpu/commerce/shipping'
import { type Actor, type Database, type PlatformCtx, shopDoor } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { type SandboxDoor, eventually } from './sandbox.ts'
import type { DemoShop } from './shops.ts'
import { findCheckoutUrl } from './store.ts'
import { type Opening, words } from './words.ts'

interface People {
  merchant: Actor
  staff: Actor
}
const plan = 'flagship@2026-11'

/** The way a shop goes from trial to live: its plan is bought, and it passes review. Goes on from wherever it was cut. */
export const openForBusiness = async (
  services: Services,
  outside: SandboxDoor,
  tenantId: string,
  { slug }: DemoShop,
  people: People,
): Promise<void> => {
  const opening = words.opening[slug]!
  await shopDoor(services.db, tenantId, people.merchant)((ctx) => setShipFrom(ctx, opening.shipFrom))
  await buyPlan(services, outside, tenantId, people.merchant.id!)
  await passReview(services.db, tenantId, opening, people)
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

/** Handed in, rejected where the opening says so, handed in again, approved, and noted by staff. */
export const passReview = async (
  db: Pick<Database, 'inPlatform'>,
  tenantId: string,
  { rejection, note }: Pick<Opening, 'rejection' | 'note'>,
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
    if ((await notesOf(ctx.tx, tenantId)).length === 0) await addNote(ctx, tenantId, note)
  })
}
