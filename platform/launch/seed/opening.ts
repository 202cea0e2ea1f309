import { addNote, decideReview, findTenant, notesOf, submitReview } from '@wanpu/accounts'
import { noteFirstLive, openCheckout } from '@wanpu/billing'
import { setShipFrom } from '@wanpu/commerce/shipping'
import { type Actor, type PlatformCtx, shopDoor } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { type SandboxDoor, eventually } from './sandbox.ts'
import type { DemoShop } from './shops.ts'
import { words } from './words.ts'

interface People {
  merchant: Actor
  staff: Actor
}
const plan = 'flagship@2026-11'

/** The way a shop goes from trial to live: its plan is bought, it is handed in, rejected, handed in again and approved. */
export const openForBusiness = async (
  services: Services,
  outside: SandboxDoor,
  tenantId: string,
  { slug }: DemoShop,
  { merchant, staff }: People,
): Promise<void> => {
  const { shipFrom, rejection, note } = words.opening[slug]!
  const as = <T>(actor: Actor, verb: (ctx: PlatformCtx) => Promise<T>) =>
    services.db.inPlatform((tx, now) => verb({ tx, now, actor }))
  const shopNow = async () => (await as(staff, ({ tx }) => findTenant(tx, tenantId)))!

  await shopDoor(services.db, tenantId, merchant)((ctx) => setShipFrom(ctx, shipFrom))
  if (!(await shopNow()).plan) {
    const returnTo = () => `${services.rootUrl}/console/${tenantId}/plan`
    const { url } = await openCheckout(services, { tenantId, merchantId: merchant.id!, plan, returnTo })
    await outside.payCheckout(url)
    await eventually('the plan is there', async () => (await shopNow()).plan === plan)
  }
  if ((await shopNow()).review === 'approved') return

  const handIn = (said: string) => as(merchant, (ctx) => submitReview(ctx, tenantId, said))
  if (rejection) {
    const { id } = await handIn('')
    await as(staff, (ctx) => decideReview(ctx, id, { state: 'rejected', reasons: [rejection.reason] }))
  }
  const { id } = await handIn(rejection?.answer ?? '')
  await as(staff, async (ctx) => {
    await decideReview(ctx, id, { state: 'approved' })
    await noteFirstLive(ctx.tx, tenantId, ctx.now)
    if ((await notesOf(ctx.tx, tenantId)).length === 0) await addNote(ctx, tenantId, note)
  })
}
