import assert from 'node:assert/strict'
import { Agent } from 'node:http'
import { newId } from '@wanpu/kit/ids'
import { shopDoor } from '@wanpu/migrations'
import { addAddress } from '@wanpu/commerce/members'
import { shopperSessions } from '@wanpu/sessions'
import { type Ground, type Town, withDatabase } from './ground/ground.ts'
import { bornMember, countOrders, fillStock, offeredSkus } from './ground/orders.ts'
import { rateOf } from './ground/ratio.ts'
import { startRealWeb } from './ground/real-web.ts'
import { hostOf, send } from './ground/web.ts'

const atOnce = 16
const seconds = 8

/** Checkouts a second as browsers do them, each shopper in turn: into the cart, the cart, the checkout, the order. */
export const measureOrderFlow = async (ground: Ground): Promise<number[]> => {
  const { few } = ground
  const shop = few.shops[0]!
  await fillStock(few, shop.tenantId)
  const skus = await offeredSkus(few, shop.tenantId)
  const cookies = await Promise.all(Array.from({ length: atOnce }, () => signedIn(few, shop.tenantId)))
  const web = await startRealWeb(ground, few)
  const agent = new Agent({ keepAlive: true })
  try {
    let placed = 0
    const failures: unknown[] = []
    const shopper = async (lane: number) => {
      const ask = browser(web.port, hostOf(shop), cookies[lane]!, agent)
      try {
        await checkOut(ask, skus[Math.floor(Math.random() * skus.length)]!)
        placed += 1
      } catch (error) {
        failures.push(error)
      }
    }
    await rateOf(shopper, { atOnce, seconds: 2 })
    const before = await countOrders(few, shop.tenantId)
    placed = 0
    const rate = await rateOf(shopper, { atOnce, seconds })
    assert.equal(await countOrders(few, shop.tenantId), before + placed, 'every order is there once')
    if (failures.length > 0) console.error('order-flow failed first with', failures[0])
    return [rate, failures.length]
  } finally {
    agent.destroy()
    await web.stop()
  }
}

type Ask = (method: 'GET' | 'POST', path: string, body?: object) => Promise<string>

const browser =
  (port: number, host: string, cookie: string, agent: Agent): Ask =>
  async (method, path, body) => {
    const headers = {
      cookie: `wanpu-shop=${cookie}`,
      ...(body && {
        origin: `http://${host}`,
        'content-type': 'application/json',
        'idempotency-key': newId(),
      }),
    }
    const answer = await send(port, { host, path }, { method, headers, agent, ...(body && { body }) })
    assert.ok(answer.status < 300, `${method} ${path} answers ${answer.status}: ${answer.text}`)
    return answer.text
  }

const checkOut = async (ask: Ask, skuId: string) => {
  await ask('POST', '/api/cart/items', { skuId, quantity: 1 })
  await ask('GET', '/cart')
  const page = await ask('GET', '/checkout')
  const said = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1] ?? ''
  await ask('POST', '/api/orders', {
    source: { cart: true },
    addressId: said('address-id'),
    courierCode: said('courier'),
    note: '',
    expectedPayableFen: Number(said('payable')),
  })
}

/** A shopper with an address; answers the value of their session's cookie. */
const signedIn = async (town: Town, tenantId: string) => {
  const actor = await bornMember(town, tenantId)
  return withDatabase(town.urls, (db) =>
    shopDoor(
      db,
      tenantId,
      actor,
    )(async (ctx) => {
      await addAddress(ctx, {
        name: '王小明',
        phone: '13912345678',
        regionCode: '310101',
        detail: '人民大道 1 号',
        isDefault: true,
      })
      return shopperSessions(ctx.tx).create({ memberId: actor.id!, inWechat: false })
    }),
  )
}
