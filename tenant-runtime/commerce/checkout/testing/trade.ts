import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { shiftedClock } from '@wanpu/kit/clock'
import { newId } from '@wanpu/kit/ids'
import { createLog } from '@wanpu/kit/log'
import { fen } from '@wanpu/kit/money'
import { answerProblem } from '@wanpu/kit/problem'
import { createKeyring } from '@wanpu/kit/secrets'
import { type Actor, type Ctx, shopDoor } from '@wanpu/migrations'
import {
  freightRules,
  freightTemplates,
  memberWechats,
  members,
  shopCouriers,
} from '@wanpu/migrations/schema'
import { type TestDatabase, type TestShop, newShop } from '@wanpu/migrations/testing/database'
import { createWechat } from '@wanpu/wechat'
import { addAddress } from '#members'
import { jobs as orderJobs, merchantOrderRoutes, orderCallbackRoutes, shopperOrderRoutes } from '#orders'
import {
  jobs as paymentJobs,
  merchantPaymentRoutes,
  paymentCallbackRoutes,
  savePaymentAccount,
  shopperPaymentRoutes,
} from '#payments'
import type { ShopEnv, ShopServices } from '#request'
import { addGoods } from '../../inventory/testing/goods.ts'
import { checkOut } from '../checkouts.ts'
import { jobs as checkoutJobs } from '../jobs.ts'
import { placeOrders } from '../place-orders.ts'
import { previewOrder } from '../previews.ts'
import { merchantCheckoutRoutes } from '../routes.merchant.ts'
import { checkoutRoutes } from '../routes.shopper.ts'
import { type Outside, vectorAppid, vectorMerchant } from './outside.ts'

const keyring = createKeyring({ k1: randomBytes(32).toString('base64') })

/** Services whose outside is this machine's. */
export const tradeServices = (held: TestDatabase, outside: Outside, clockShiftMs = 0): ShopServices => {
  const clock = shiftedClock(clockShiftMs)
  const log = createLog('silent', 'test')
  const component = { appid: 'wxc', secret: 's', token: 't', aesKeys: ['a'.repeat(43)] }
  const { url } = outside
  const settings = { apiUrl: url, openUrl: url, mpUrl: url, payUrl: url, kuaidi100Url: url, component }
  const wechat = createWechat({
    settings,
    inPlatform: held.db.inPlatform,
    keyring,
    clock,
    random: randomBytes,
    log,
  })
  return {
    db: held.db,
    wechat,
    keyring,
    clock,
    log,
    kuaidiAccount: { customer: 'customer', key: 'key' },
    rootUrl: 'https://wanpu.example',
    mediaUrl: 'https://media.wanpu.example',
    shopUrl: (slug: string) => `https://${slug}.wanpu.example`,
    pepper: 'pepper',
  } as unknown as ShopServices
}

export interface Buyer {
  id: string
  actor: Actor
  addressId: string
}

/** A shop that sells: goods of 99 yuan in sizes, freight 8 yuan and 2 for each further piece, couriers, a pay account. */
export const newTrade = async (held: TestDatabase, outside: Outside, { stock = [10] } = {}) => {
  const services = tradeServices(held, outside)
  const shop = await newShop(held)
  const { skuIds } = await shop.run((ctx) => addGoods(ctx, { priceFen: 9_900, stock }))
  await shop.run(addShipping)
  const { endpointId } = await savePaymentAccount(services, shop.tenantId, {
    merchantName: '测试商户',
    appid: vectorAppid,
    merchant: vectorMerchant,
  })

  const place = async (buyer: Buyer, quantity = 1, skuId = skuIds[0]!) => {
    const lines = [{ skuId, quantity }]
    return shop.as(buyer.actor, async (ctx) => {
      const { payableFen } = await previewOrder(ctx, { lines, addressId: buyer.addressId })
      return checkOut(ctx, {
        source: { lines },
        addressId: buyer.addressId,
        courierCode: 'YTO',
        note: '',
        expectedPayableFen: payableFen,
      })
    })
  }
  return { services, shop, skuIds, endpointId, place, ...walking(held, services, shop) }
}
export type Trade = Awaited<ReturnType<typeof newTrade>>

let people = 0

/** A member with a proven phone, an openid and an address in 上海. */
export const newBuyer = async (shop: TestShop, { isGuest = false } = {}): Promise<Buyer> => {
  const id = newId()
  const actor: Actor = { kind: 'member', id }
  const phone = `139${String(10_000_000 + people++)}`
  await shop.run(async ({ tx }) => {
    await tx.insert(members).values({ tenantId: tx.tenantId, id, phone: isGuest ? null : phone })
    if (isGuest) return
    await tx
      .insert(memberWechats)
      .values({ tenantId: tx.tenantId, appid: vectorAppid, openid: `o${id}`, memberId: id })
  })
  const address = {
    name: '王小明',
    phone: '13912345678',
    regionCode: '310101',
    detail: '人民大道 1 号',
    isDefault: true,
  }
  const { id: addressId } = await shop.as(actor, (ctx) => addAddress(ctx, address))
  return { id, actor, addressId }
}

/** The app with every route of trading, asked as somebody. */
export const tradeApp = (services: ShopServices, shop: TestShop, actor: Actor) => {
  const app = new Hono<ShopEnv>()
  app.onError(answerProblem)
  app.use(async (c, next) => {
    c.set('services', services)
    c.set('tenant', { id: shop.tenantId, slug: shop.slug } as never)
    c.set('actor', actor)
    c.set('inShop', shopDoor(services.db, shop.tenantId, actor))
    c.set('decide', async () => {})
    await next()
  })
  for (const routes of [
    checkoutRoutes,
    shopperPaymentRoutes,
    shopperOrderRoutes,
    paymentCallbackRoutes,
    orderCallbackRoutes,
  ]) {
    app.route('/', routes)
  }
  for (const routes of [merchantOrderRoutes, merchantPaymentRoutes, merchantCheckoutRoutes])
    app.route('/m', routes)
  return app
}

/** Asks that app and reads the whole answer. */
export const appOf = (services: ShopServices, shop: TestShop, actor: Actor) => {
  const app = tradeApp(services, shop, actor)

  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const raw = typeof body === 'string' ? body : body === undefined ? null : JSON.stringify(body)
    const answer = await app.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: raw,
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json') && text !== ''
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : null }
  }
}

/** Orders placed all at once by one transaction, as a flash sale does. */
export const placeBatch = (trade: Trade, buyers: readonly Buyer[], expectedPayableFen: number) =>
  trade.shop.run(async (ctx) =>
    placeOrders(
      ctx,
      buyers.map((buyer) => ({
        memberId: buyer.id,
        lines: [{ skuId: trade.skuIds[0]!, quantity: 1 }],
        address: {
          name: '王',
          phone: '13912345678',
          regionCode: '310101',
          province: '上海市',
          city: '上海市',
          district: '黄浦区',
          detail: '1 号',
        },
        courierCode: 'YTO',
        note: '',
        expectedPayableFen,
      })),
    ),
  )

const addShipping = async ({ tx }: Ctx) => {
  const templateId = newId()
  const own = { tenantId: tx.tenantId }
  await tx
    .insert(freightTemplates)
    .values({ ...own, id: templateId, name: '标准', method: 'piece', isDefault: true })
  await tx.insert(freightRules).values({
    ...own,
    id: newId(),
    templateId,
    firstUnits: 1,
    firstFen: fen(800),
    nextUnits: 1,
    nextFen: fen(200),
  })
  await tx.insert(shopCouriers).values([
    { ...own, code: 'YTO', position: 0 },
    { ...own, code: 'SF', position: 1 },
  ])
}

const walking = (held: TestDatabase, services: ShopServices, shop: TestShop) => {
  const handlers = [...orderJobs(services), ...paymentJobs(services), ...checkoutJobs(services)]
  const stock = async (skuId: string) => {
    const [row] = await held.sudo<{ onHand: number; reserved: number }[]>`
      select on_hand as "onHand", reserved from shop.stocks where tenant_id = ${shop.tenantId} and sku_id = ${skuId}`
    return { ...row! }
  }
  const order = async (id: string) => {
    const [row] =
      await held.sudo`select trade, delivery, paid_fen, close_reason from shop.orders where tenant_id = ${shop.tenantId} and id = ${id}`
    return { ...row! } as { trade: string; delivery: string; paid_fen: string; close_reason: string | null }
  }

  return {
    stock,
    order,
    /** Does a job, as the worker would. */
    work: (name: string, payload: object) =>
      handlers.find(({ job }) => job.name === name)!.run(payload as never, { id: newId(), retry: 0 }),
    /** Does what waits in a queue for this shop now, once. */
    drain: async (name: string) => {
      const due = await held.sudo<{ data: never; id: string }[]>`
        delete from pgboss.job where name = ${name} and data->>'tenantId' = ${shop.tenantId} and state in ('created', 'retry')
        and start_after <= now() returning id, data`
      for (const { id, data } of due)
        await handlers.find(({ job }) => job.name === name)!.run(data, { id, retry: 0 })
      return due.length
    },
    /** Lets the time to pay run out. */
    overdue: async (orderId: string) => {
      await held.sudo`update shop.orders set pay_by = now() - interval '1 second' where tenant_id = ${shop.tenantId} and id = ${orderId}`
    },
    parked: async () =>
      held.sudo<{ reason: string; orderId: string | null }[]>`
        select reason, order_id as "orderId" from shop.parked_payments where tenant_id = ${shop.tenantId} order by parked_at`,
  }
}
