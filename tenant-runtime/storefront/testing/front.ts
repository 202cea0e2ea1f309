import { provisionShop } from '@wanpu/commerce/provisioning'
import { newId } from '@wanpu/kit/ids'
import { notFound } from '@wanpu/kit/problem'
import { type Actor, type Database, shopDoor } from '@wanpu/migrations'
import { type TestDatabase, type TestShop, newShop } from '@wanpu/migrations/testing/database'
import { templates } from '@wanpu/templates'
import { Hono } from 'hono'
import type { ClientAssets } from '../assets.ts'
import type { StorefrontEnv, StorefrontServices } from '../env.ts'
import { createStorefront } from '../storefront.ts'

const assets: ClientAssets = {
  address: (entry) => `/assets/${entry}.js`,
  imports: () => [],
  answer: () => null,
  version: 'test',
}
const nobody: Actor = { kind: 'guest', id: null }

/** The storefront over a test's database; `reads` counts the statements that buffered pages sent. */
export const openFront = (held: TestDatabase) => {
  const count = { reads: 0, transactions: 0 }
  /** Makes the transactions after so many fail, and lets those after `until` pass again. */
  const trouble = { after: Infinity, until: Infinity }
  const counted = (db: Database): Database => ({
    ...db,
    readTenant: (tenantId, ms, reads) =>
      db.readTenant(tenantId, ms * 20, (sql) => {
        const asked = reads(sql)
        count.reads += asked.length
        count.transactions += 1
        const isTroubled = count.transactions > trouble.after && count.transactions <= trouble.until
        return isTroubled ? ([...asked, sql`select 1 / 0`] as never) : asked
      }),
  })
  const said: unknown[] = []
  const services = {
    get db() {
      return counted(held.db)
    },
    log: { error: (line: unknown) => said.push(line), warn: (line: unknown) => said.push(line) },
    clock: () => Date.now(),
    mediaUrl: 'http://media.test',
    rootUrl: 'http://test',
    jssdkUrl: 'http://sandbox.test/jweixin.js',
    sandboxUrl: null,
  } as unknown as StorefrontServices
  const storefront = createStorefront(services, assets)

  const get = async (shop: TestShop, path: string, { actor = nobody, isInWechat = false } = {}) => {
    const app = new Hono<StorefrontEnv>()
    app.onError((error, c) => storefront.failed(c, error))
    app.notFound((c) => storefront.failed(c, notFound()))
    app.use(async (c, next) => {
      c.set('services', services)
      c.set('tenant', { id: shop.tenantId, slug: shop.slug, name: '测试店铺' } as never)
      c.set('actor', actor)
      c.set('isInWechat', isInWechat)
      c.set('inShop', shopDoor(held.db, shop.tenantId, actor))
      await next()
    })
    app.route('/', storefront.app)
    const answer = await app.request(`http://shop.test${path}`)
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  /** What `work` sent to the database. */
  const counting = async (work: () => Promise<unknown>) => {
    Object.assign(count, { reads: 0, transactions: 0 })
    await work()
    return { ...count }
  }
  return { storefront, get, counting, trouble, said }
}

/** A shop filled from the first template. */
export const filledShop = async (held: TestDatabase, name = templates[0]!.industry): Promise<TestShop> => {
  const template = templates.find((one) => one.industry === name)!
  const shop = await newShop(held)
  const ids = Object.keys(template.pictures).map((key) => [key, newId()] as const)
  for (const [, id] of ids) {
    await held.sudo`insert into shop.assets (tenant_id, id, key, kind, mime, bytes) values (${shop.tenantId}, ${id}, ${id}, 'picture', 'image/webp', 1)`
  }
  const pictures = Object.fromEntries(ids.map(([key, id]) => [key, `asset:${id}`]))
  await shop.run((ctx) => provisionShop(ctx, template, pictures))
  return shop
}
