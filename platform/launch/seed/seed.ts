import { shopDoor, system } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { addAccounts, addColleague, addTenant } from './accounts.ts'
import { addBuyers } from './buyers.ts'
import { fillShop } from './fill-shop.ts'
import { playAll, playFor } from './play.ts'
import { openForBusiness } from './opening.ts'
import { type Outside, type SandboxDoor, outsideAt } from './sandbox.ts'
import { type DemoShop, demoShops } from './shops.ts'
import { findGoods } from './store.ts'
import { awaitTicket, giveAccount, givePayments } from './wechat.ts'

/** What the seed works with. */
interface World {
  services: Services
  outside: SandboxDoor
  known: Outside
  merchantId: string
  staffId: string
  say: (line: string) => void
}

/**
 * Fills the demo: two shops with goods, an Official Account, money and orders in every state, one that waits for review
 * and one on trial. Web and worker must run. What an earlier start that was cut has done is not done again.
 */
export const seedDemo = async (services: Services, say: World['say']) => {
  if (!services.sandboxUrl) throw new Error('The demo needs the sandbox')
  const outside = outsideAt(services.sandboxUrl)
  const { merchantId, colleagueId, staffId, accounts } = await addAccounts(services)
  const [known] = await Promise.all([outside.credentials(), awaitTicket(services, outside)])
  const world: World = { services, outside, known, merchantId, staffId, say }

  const opened = await Promise.all(
    demoShops.map(async (shop) => ({ shop, tenant: await openShop(world, shop) })),
  )
  await addColleague(services.db, opened[0]!.tenant.id, colleagueId)
  say('Shoppers come and go')
  const live = opened.flatMap(({ shop: { buyers }, tenant }) => (buyers ? [{ tenant, ...buyers }] : []))
  await playAll(outside, await Promise.all(live.map((shop, index) => setStage(world, shop, index + 1))))

  return { shops: live.map(({ tenant: { name, slug } }) => ({ name, slug })), accounts }
}

type Tenant = Awaited<ReturnType<typeof addTenant>>

const openShop = async (world: World, shop: DemoShop): Promise<Tenant> => {
  const { services, outside, known, merchantId, staffId, say } = world
  const { name } = shop.template.shop
  const tenant = await addTenant(services, merchantId, shop)
  if (!shop.opening) {
    await fillShop(services, tenant.id, shop, say)
    return tenant
  }

  const account = known.accounts.find(({ nickName }) => nickName === name)
  if (!account) throw new Error(`there is no Official Account named ${name}`)
  await Promise.all([
    fillShop(services, tenant.id, shop, say),
    giveAccount(services, outside, tenant, account.appid),
    givePayments(services, known, tenant.id, account.appid),
  ])
  await openForBusiness(services, outside, tenant.id, shop.opening, {
    merchant: { kind: 'merchant', id: merchantId },
    staff: { kind: 'staff', id: staffId },
  })
  return tenant
}

interface LiveShop extends NonNullable<DemoShop['buyers']> {
  tenant: Tenant
}

const setStage = async (
  { services, outside, known, merchantId }: World,
  { tenant, phones, taste }: LiveShop,
  digit: number,
) => {
  const stage = {
    services,
    outside,
    tenantId: tenant.id,
    merchant: { kind: 'merchant' as const, id: merchantId },
    buyers: await addBuyers(services.db, tenant.id, phones),
    goods: await shopDoor(services.db, tenant.id, system)(({ tx }) => findGoods(tx)),
    payers: known.users.map(({ id }) => id),
    digit,
  }
  return playFor(services, stage, taste)
}
