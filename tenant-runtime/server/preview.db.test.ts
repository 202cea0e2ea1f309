import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { signPreview } from '@wanpu/kit/preview-token'
import { hashToken } from '@wanpu/kit/secrets'
import { pagePreviews, pages } from '@wanpu/migrations/schema'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { pepper, shopHosts } from './testing/shop-host.ts'

const held = testDatabase()
const open = () => shopHosts(held)
const hour = 3_600_000

const unseen = () =>
  newShop(held, { review: 'submitted', service: 'trial', firstLiveAt: null, name: '没开的店' })

test('an unapproved shop is seen with a word for it, marked and kept by nobody, and by nobody else', async () => {
  const ask = open()
  const shop = await unseen()
  const host = `preview-${shop.slug}.test`
  expect((await ask(`${shop.slug}.test`, '/')).status).toBe(404)
  expect((await ask(host, '/')).status).toBe(404)

  const token = signPreview(pepper, shop.tenantId, new Date(Date.now() + hour))
  const entered = await ask(host, `/categories?pass=${token}`)
  expect([entered.status, entered.headers.get('location')]).toEqual([302, '/categories'])
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!

  const seen = await ask(host, '/categories', { cookie, 'accept-encoding': 'br, gzip' })
  const text = await seen.text()
  expect(seen.status).toBe(200)
  expect(text).toContain('class="preview-mark"')
  expect(seen.headers.get('x-robots-tag')).toContain('noindex')
  expect(seen.headers.get('cache-control')).toBe('private, no-store')
  expect(seen.headers.get('content-security-policy')).toMatch(/style-src 'sha256-\S+ 'sha256-/)
  expect((await ask(`${shop.slug}.test`, '/categories', { cookie })).status).toBe(404)
})

test('another shop’s word, an old one and a made-up one are refused', async () => {
  const ask = open()
  const [shop, other] = [await unseen(), await unseen()]
  const host = `preview-${shop.slug}.test`
  const later = new Date(Date.now() + hour)
  for (const token of [
    signPreview(pepper, other.tenantId, later),
    signPreview('salt', shop.tenantId, later),
    signPreview(pepper, shop.tenantId, new Date(Date.now() - 1000)),
    'made.up',
  ]) {
    const answer = await ask(host, `/?pass=${token}`)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null])
    expect((await ask(host, '/categories', { cookie: `wanpu-preview=${token}` })).status).toBe(404)
  }
})

test('nothing is done in a preview', async () => {
  const ask = open()
  const shop = await unseen()
  const host = `preview-${shop.slug}.test`
  const token = signPreview(pepper, shop.tenantId, new Date(Date.now() + hour))
  const headers = { cookie: `wanpu-preview=${token}`, origin: `http://${host}` }
  const answer = await ask(host, '/api/cart/items', headers, 'POST')
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
    403,
    'preview-only-looks',
  ])
})

test('a shared draft is seen by its link alone, and only in its own shop', async () => {
  const ask = open()
  const [shop, other] = [await unseen(), await unseen()]
  const doc = { schemaVersion: 2, page: { title: '草稿', bg: 'bg' }, blocks: [] }
  const address = await shop.run(async (ctx) => {
    const pageId = newId()
    await ctx.tx.insert(pages).values({
      tenantId: ctx.tx.tenantId,
      id: pageId,
      kind: 'custom',
      slug: 'draft',
      title: '秋天的草稿',
      draft: doc,
    })
    const token = 'a-secret-of-this-test'
    await ctx.tx.insert(pagePreviews).values({
      tenantId: ctx.tx.tenantId,
      key: hashToken(token),
      pageId,
      doc,
      expiresAt: new Date(ctx.now.getTime() + hour),
    })
    return `/?preview=${token}`
  })

  const seen = await ask(`preview-${shop.slug}.test`, address, { 'accept-encoding': 'gzip' })
  expect(seen.status).toBe(200)
  expect(await seen.text()).toContain('class="preview-mark"')
  expect(seen.headers.get('cache-control')).toBe('private, no-store')
  expect((await ask(`preview-${other.slug}.test`, address)).status).toBe(404)
  expect((await ask(`${shop.slug}.test`, address)).status).toBe(404)
  expect((await ask(`preview-${shop.slug}.test`, '/?preview=guessed')).status).toBe(404)
})
