import { expect, test } from 'vitest'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { bumpRevision, findSettings, readIn, revisionsOf, saveSettings, settingsReads } from './index.ts'
import { settingsEdit } from './inputs.ts'

const held = testDatabase()
const twoShops = async () => [await newShop(held), await newShop(held)] as const

test('a shop that never set anything has defaults', async () => {
  const shop = await newShop(held)
  const settings = await shop.run(({ tx }) => findSettings(tx))
  expect(settings).toMatchObject({
    name: '',
    payWithinMinutes: 30,
    receiveAfterDays: 10,
    logo: null,
    promises: [],
  })
  expect(settings.theme.accent).toMatch(/^#/)
})

test('an edit changes what it names, keeps the rest and leaves the neighbour alone', async () => {
  const [shop, other] = await twoShops()
  const theme = { ...(await shop.run(({ tx }) => findSettings(tx))).theme, accent: '#123456', radius: 4 }
  for (const one of [shop, other])
    await one.run((ctx) => saveSettings(ctx, { name: '云裳集', intro: '女装', theme }))
  await shop.run((ctx) => saveSettings(ctx, { name: '新云裳', payWithinMinutes: 15 }))

  expect(await shop.run(({ tx }) => findSettings(tx))).toMatchObject({
    name: '新云裳',
    intro: '女装',
    payWithinMinutes: 15,
    theme,
  })
  expect(await other.run(({ tx }) => findSettings(tx))).toMatchObject({
    name: '云裳集',
    payWithinMinutes: 30,
  })
})

test('two edits at once both hold', async () => {
  const shop = await newShop(held)
  const edits = [{ name: '云裳集' }, { intro: '女装' }, { phone: '0571-1' }, { payWithinMinutes: 20 }]
  await Promise.all(edits.map((edit) => shop.run((ctx) => saveSettings(ctx, edit))))
  expect(await shop.run(({ tx }) => findSettings(tx))).toMatchObject(Object.assign({}, ...edits))
})

test('the profile of a block says what was filled in and nothing else', async () => {
  const [shop, other] = await twoShops()
  await other.run((ctx) => saveSettings(ctx, { name: '别家', phone: '1' }))
  await shop.run((ctx) => saveSettings(ctx, { name: '云裳集', serviceHours: '9–18 点' }))
  expect(await shop.run(({ tx }) => readIn(tx, settingsReads['shop.profile'], {}))).toEqual({
    name: '云裳集',
    serviceHours: '9–18 点',
  })
})

test('revisions count by family, and who listens hears it after the commit', async () => {
  const [shop, other] = await twoShops()
  const heard: string[] = []
  await held.sudo.listen('shop_revision', (payload) => heard.push(payload))
  await shop.run((ctx) => bumpRevision(ctx, 'catalog'))
  await shop.run((ctx) => bumpRevision(ctx, 'catalog'))
  await other.run((ctx) => bumpRevision(ctx, 'catalog'))
  await expect(
    shop.run(async (ctx) => {
      await bumpRevision(ctx, 'pages')
      throw new Error('no')
    }),
  ).rejects.toThrow('no')

  expect(await shop.run(({ tx }) => revisionsOf(tx))).toEqual({ catalog: 2, pages: 0, settings: 0 })
  expect(await other.run(({ tx }) => revisionsOf(tx))).toEqual({ catalog: 1, pages: 0, settings: 0 })
  await expect
    .poll(() => heard)
    .toEqual([`${shop.tenantId}:catalog`, `${shop.tenantId}:catalog`, `${other.tenantId}:catalog`])
})

test.each([
  { name: '' },
  { nickname: 'x' },
  { payWithinMinutes: 1 },
  { logo: 'https://evil.example/x.png' },
  { theme: { accent: 'red' } },
  { phone: '<script>' },
])('the edit %j is refused', (edit) => {
  expect(settingsEdit.safeParse(edit).success).toBe(false)
})
