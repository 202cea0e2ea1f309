import { expect, test } from 'vitest'
import { type BlockNode, type PageDoc, loadDoc } from '@wanpu/blocks'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { readIn, revisionsOf, saveSettings } from '#settings'
import { createPage, findPublished, pageReads, publishPage } from './index.ts'

const held = testDatabase()

const block = (type: string, props: Record<string, unknown>, v = 1): BlockNode => ({
  id: `b${type}`,
  type,
  v,
  props,
})
const doc = (...blocks: BlockNode[]): PageDoc => ({
  schemaVersion: 2,
  page: { title: '首页', bg: 'bg' },
  blocks,
})
const home = (pageDoc: PageDoc, slug = 'home') => ({
  kind: 'home' as const,
  slug,
  title: '首页',
  doc: pageDoc,
})

test('a page is seen when it is published, in its own shop', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  const { id } = await shop.run((ctx) => createPage(ctx, home(doc(block('notice', { text: '欢迎' })))))
  const { id: theirs } = await other.run((ctx) => createPage(ctx, home(doc())))
  expect(await shop.run(({ tx }) => findPublished(tx, 'home'))).toBeNull()

  const { versionId, number } = await shop.run((ctx) => publishPage(ctx, id))
  const found = await shop.run(({ tx }) => findPublished(tx, 'home'))
  expect(number).toBe(1)
  expect(found).toMatchObject({ pageId: id, versionId, title: '首页' })
  expect(loadDoc(found!.doc).doc.blocks[0]?.props).toMatchObject({ text: '欢迎' })
  expect((await shop.run(({ tx }) => revisionsOf(tx))).pages).toBe(1)

  expect(await other.run(({ tx }) => findPublished(tx, 'home'))).toBeNull()
  await expect(shop.run((ctx) => publishPage(ctx, theirs))).rejects.toMatchObject({ code: 'page-not-found' })
})

test('a second publication is a new version; the first stays as it was', async () => {
  const shop = await newShop(held)
  const { id } = await shop.run((ctx) => createPage(ctx, home(doc())))
  const merchant = { kind: 'merchant', id: newId() } as const
  const done = await Promise.all([1, 2].map(() => shop.as(merchant, (ctx) => publishPage(ctx, id))))

  expect(new Set(done.map((one) => one.number))).toEqual(new Set([1, 2]))
  const found = await shop.run(({ tx }) => findPublished(tx, 'home'))
  expect(found?.versionId).toBe(done.find((one) => one.number === 2)?.versionId)
  const versions =
    await held.sudo`select number, created_by from shop.page_versions where page_id = ${id} order by number`
  expect([...versions]).toEqual([1, 2].map((number) => ({ number, created_by: merchant.id })))
})

test('a page with a wrong block cannot be published and says which', async () => {
  const shop = await newShop(held)
  const { id } = await shop.run((ctx) => createPage(ctx, home(doc(block('notice', { text: 7 })))))
  await expect(shop.run((ctx) => publishPage(ctx, id))).rejects.toMatchObject({
    code: 'page-unpublishable',
    details: { issues: [{ blockId: 'bnotice', path: 'text', level: 'error' }] },
  })
})

test('an address belongs to one page of a shop', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  for (const one of [shop, other]) await one.run((ctx) => createPage(ctx, home(doc())))
  await expect(shop.run((ctx) => createPage(ctx, home(doc())))).rejects.toMatchObject({
    code: 'page-slug-taken',
  })
})

test('rich text is clean in the draft, and again in the version when somebody wrote past the draft', async () => {
  const shop = await newShop(held)
  const attack = '<p onclick="alert(1)">好<script>alert(1)</script><a href="javascript:alert(1)">x</a></p>'
  const clean = '<p>好<a>x</a></p>'
  const dirty = doc(
    block('rich-text', { html: attack, look: 'card' }),
    block('notice', { text: '<b>a & b</b>' }),
  )
  const { id } = await shop.run((ctx) => createPage(ctx, home(dirty)))
  const [row] = await held.sudo`select draft from shop.pages where id = ${id}`
  expect(row?.['draft'].blocks.map((one: BlockNode) => one.props['html'] ?? one.props['text'])).toEqual([
    clean,
    '<b>a & b</b>',
  ])

  await held.sudo`update shop.pages set draft = ${held.sudo.json(dirty as never)} where id = ${id}`
  await shop.run((ctx) => publishPage(ctx, id))
  const found = await shop.run(({ tx }) => findPublished(tx, 'home'))
  const [text, notice] = loadDoc(found!.doc).doc.blocks
  expect(text?.props).toMatchObject({ html: clean, look: 'card' })
  expect(notice?.props).toMatchObject({ text: '<b>a & b</b>' })
})

test('a block of a type nobody knows stays in the draft and is not published', async () => {
  const shop = await newShop(held)
  const unknown = block('from-tomorrow', { html: '<script>1</script>' })
  const { id } = await shop.run((ctx) =>
    createPage(ctx, home(doc(unknown, block('notice', { text: '欢迎' })))),
  )
  await shop.run((ctx) => publishPage(ctx, id))

  const [row] = await held.sudo`select draft from shop.pages where id = ${id}`
  expect(row?.['draft'].blocks[0]).toEqual(unknown)
  const found = await shop.run(({ tx }) => findPublished(tx, 'home'))
  expect(loadDoc(found!.doc).doc.blocks.map((one) => one.type)).toEqual(['notice'])
})

test('a page is shown together with its shop, and a version that is known is not sent again', async () => {
  const [shop, other] = [await newShop(held), await newShop(held)]
  await other.run((ctx) => saveSettings(ctx, { name: '别家' }))
  const { id: theirs } = await other.run((ctx) => createPage(ctx, home(doc(), 'about')))
  await other.run((ctx) => publishPage(ctx, theirs))
  const show = (slug: string | null, known: string | null = null) =>
    shop.run(({ tx }) => readIn(tx, pageReads['page.shown'], { slug, known }))
  expect(await show('about')).toMatchObject({ shop: { name: '', promises: [] }, page: null })

  await shop.run((ctx) => saveSettings(ctx, { name: '云裳集', promises: ['七天退换'] }))
  const { id } = await shop.run((ctx) => createPage(ctx, home(doc(block('notice', { text: '欢迎' })))))
  expect((await show('home')).page).toBeNull()
  const { versionId } = await shop.run((ctx) => publishPage(ctx, id))
  const shown = await show('home')
  expect(shown).toMatchObject({
    shop: { name: '云裳集', promises: ['七天退换'] },
    page: { versionId, title: '首页' },
  })
  expect(loadDoc(shown.page?.doc).doc.blocks).toHaveLength(1)
  expect((await show('home', versionId)).page).toEqual({ versionId, title: '首页', doc: undefined })
  expect((await show('home', newId())).page?.doc).toBeDefined()
  expect((await show(null)).page).toBeNull()
})
