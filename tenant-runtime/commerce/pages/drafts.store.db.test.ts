import type { Hono } from 'hono'
import { expect, test } from 'vitest'
import { type BlockNode, type PageDoc, pageLimits } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import type { ShopEnv } from '#request'
import { asking } from '../settings/testing/asking.ts'
import { createPage, findPublished, merchantPages } from './index.ts'

const held = testDatabase()

const notice = (text: unknown, id = 'b1'): BlockNode => ({ id, type: 'notice', v: 1, props: { text } })
const doc = (...blocks: BlockNode[]): PageDoc => ({
  schemaVersion: 2,
  page: { title: '首页', bg: 'bg' },
  blocks,
})

const shopWithPage = async () => {
  const shop = await newShop(held)
  const page = { kind: 'home', slug: 'home', title: '首页', doc: doc(notice('一')) } as const
  const { id } = await shop.run((ctx) => createPage(ctx, page))
  const ask = asking(shop, merchantPages as unknown as Hono<ShopEnv>)
  const save = (baseVersion: number, next: PageDoc) => ask('PUT', `/${id}/draft`, { baseVersion, doc: next })
  const audited = async () => {
    const rows =
      await held.sudo`select deed from shop.audit where tenant_id = ${shop.tenantId} order by at, id`
    return rows.map((row) => row['deed'] as string)
  }
  return { shop, id, ask, save, audited }
}

test('of two people who save the same draft one wins and the other gets what is there now', async () => {
  const { id, ask, save, audited } = await shopWithPage()
  const asked = await Promise.all([save(1, doc(notice('甲'))), save(1, doc(notice('乙')))])
  const [won, lost] = asked.toSorted((a, b) => a.status - b.status)

  expect([won?.status, lost?.status]).toEqual([200, 409])
  expect(won?.body).toMatchObject({ version: 2, issues: [] })
  const kept = (won!.body['doc'] as PageDoc).blocks[0]?.props['text']
  expect(lost?.body).toMatchObject({
    code: 'draft-changed',
    version: 2,
    doc: { blocks: [{ props: { text: kept } }] },
  })
  expect((await ask('GET', `/${id}`)).body).toMatchObject({
    version: 2,
    doc: { blocks: [{ props: { text: kept } }] },
  })
  expect((await audited()).filter((deed) => deed === 'pages.save')).toHaveLength(1)
})

test('a draft with a wrong block is kept with its issue and cannot be published', async () => {
  const { id, ask, save } = await shopWithPage()
  const saved = await save(1, doc(notice('长'.repeat(200))))
  expect(saved).toMatchObject({
    status: 200,
    body: { version: 2, issues: [{ blockId: 'b1', path: 'text', level: 'error' }] },
  })
  expect(await ask('POST', `/${id}/publications`, { baseVersion: 2 })).toMatchObject({
    status: 422,
    body: { code: 'page-unpublishable', issues: [{ blockId: 'b1', path: 'text' }] },
  })
})

test('more blocks, levels or bytes than a page may have are refused', async () => {
  const { save } = await shopWithPage()
  const many = Array.from({ length: pageLimits.blocks + 1 }, (_, at) => notice('一', `b${at}`))
  const large = notice('字'.repeat(pageLimits.bytes / 3))
  const deep = [1, 2, 3].reduce(
    (inner) => ({ ...notice('一', newId()), slots: { c0: [inner] } }),
    notice('一'),
  )
  for (const one of [doc(...many), doc(large), doc(deep)])
    expect(await save(1, one)).toMatchObject({ status: 422, body: { code: 'page-too-large' } })
  expect((await save(1, doc(...many.slice(1)))).status).toBe(200)
})

test('what was seen is what is published; a version becomes the draft again', async () => {
  const { shop, id, ask, save, audited } = await shopWithPage()
  const first = await ask('POST', `/${id}/publications`, { baseVersion: 1, note: '开业' })
  expect(first).toMatchObject({ status: 201, body: { number: 1 } })

  await save(1, doc(notice('二')))
  expect(await ask('POST', `/${id}/publications`, { baseVersion: 1 })).toMatchObject({
    status: 409,
    body: { code: 'draft-changed', version: 2 },
  })
  await ask('POST', `/${id}/publications`, { baseVersion: 2 })
  expect(await ask('GET', `/${id}/versions?limit=1`)).toMatchObject({
    body: { items: [{ number: 2 }], next: 2 },
  })
  expect(await ask('GET', `/${id}/versions?before=2`)).toMatchObject({
    body: { items: [{ number: 1, note: '开业' }], next: null },
  })

  const versionId = first.body['versionId']
  expect(await ask('POST', `/${id}/restorations`, { baseVersion: 2, versionId })).toMatchObject({
    body: { version: 3, doc: { blocks: [{ props: { text: '一' } }] } },
  })
  const shown = await shop.run(({ tx }) => findPublished(tx, 'home'))
  expect(shown?.doc).toMatchObject({ blocks: [{ props: { text: '二' } }] })
  expect(await ask('GET', '/')).toMatchObject({
    body: { items: [{ id, version: 3, publishedNumber: 2 }] },
  })
  expect(await audited()).toContain('pages.restore')
})

test('another shop’s page, version and draft are not found', async () => {
  const mine = await shopWithPage()
  const theirs = await shopWithPage()
  const { body } = await theirs.ask('POST', `/${theirs.id}/publications`, { baseVersion: 1 })
  const asked = [
    await mine.ask('GET', `/${theirs.id}`),
    await mine.ask('PUT', `/${theirs.id}/draft`, { baseVersion: 1, doc: doc() }),
    await mine.ask('POST', `/${theirs.id}/publications`, { baseVersion: 1 }),
    await mine.ask('GET', `/${theirs.id}/versions`),
    await mine.ask('POST', `/${mine.id}/restorations`, { baseVersion: 1, versionId: body['versionId'] }),
    await mine.ask('POST', `/${theirs.id}/template`, { baseVersion: 1, industry: 'food' }),
  ]
  expect(asked.map((one) => one.status)).toEqual([404, 404, 404, 404, 404, 404])
  expect((await mine.ask('GET', '/')).body['items']).toHaveLength(1)
})
