import { shopDoor, system } from '@wanpu/migrations'
import type { Services } from '../services.ts'
import { addAccounts, addTenant } from './accounts.ts'
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
 * Fills the demo: two shops with goods, an Official Account, money and orders in every state. Web and worker must run. What
 * an earlier start that was cut has done is not done again.
 */
export const seedDemo = async (services: Services, say: World['say']) => {
  if (!services.sandboxUrl) throw new Error('The demo needs the sandbox')
  const outside = outsideAt(services.sandboxUrl)
  const { merchantId, staffId, accounts } = await addAccounts(services)
  const [known] = await Promise.all([outside.credentials(), awaitTicket(services, outside)])
  const world: World = { services, outside, known, merchantId, staffId, say }

  const opened = await Promise.all(demoShops.map((shop) => openShop(world, shop)))
  say('Shoppers come and go')
  await playAll(outside, await Promise.all(opened.map((tenant, index) => setStage(world, tenant, index))))

  return { shops: opened.map(({ name, slug }) => ({ name, slug })), accounts }
}

type Tenant = Awaited<ReturnType<typeof addTenant>>

const openShop = async (world: World, shop: DemoShop): Promise<Tenant> => {
  const { services, outside, known, merchantId, staffId, say } = world
  const { name } = shop.template.shop
  const account = known.accounts.find(({ nickName }) => nickName === name)
  if (!account) throw new Error(`there is no Official Account named ${name}`)

  const tenant = await addTenant(services, merchantId, shop)
  await Promise.all([
    fillShop(services, tenant.id, shop, say),
    giveAccount(services, outside, tenant, account.appid),
    givePayments(services, known, tenant.id, account.appid),
  ])
  await openForBusiness(services, outside, tenant.id, shop, {
    merchant: { kind: 'merchant', id: merchantId },
    staff: { kind: 'staff', id: staffId },
  })
  return tenant
}

const setStage = async ({ services, outside, known, merchantId }: World, tenant: Tenant, index: number) => {
  const { phones, taste } = demoShops[index]!
  const stage = {
    services,
    outside,
    tenantId: tenant.id,
    merchant: { kind: 'merchant' as const, id: merchantId },
    buyers: await addBuyers(services.db, tenant.id, phones),
    goods: await shopDoor(services.db, tenant.id, system)(({ tx }) => findGoods(tx)),
    payers: known.users.map(({ id }) => id),
    digit: index + 1,
  }
  return playFor(services, stage, taste)
}
