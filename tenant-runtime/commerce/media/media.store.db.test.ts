import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { type Files, createFiles, createMediaApp, pictureAddress, storePicture } from './index.ts'

const held = testDatabase()
let folder: string
let files: Files
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wanpu-media-'))
  files = await createFiles({ kind: 'disk', folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#8c2f45' } })
    .png()
    .toBuffer()

const stored = async (width: number, height: number) => {
  const { tenantId } = await newShop(held)
  const { ref } = await storePicture({ db: held.db, files }, tenantId, await png(width, height), '图.png')
  const get = (at: number | string, headers = {}) => {
    const address = typeof at === 'string' ? at : pictureAddress('', tenantId, ref, at)
    return createMediaApp(files).request(address, { headers })
  }
  return { tenantId, ref, id: ref.slice('asset:'.length), get }
}

const widthOf = async (answer: Response) =>
  (await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width

test.each([
  [1500, { 200: 200, 400: 400, 800: 800, 1200: 1200 }],
  [800, { 200: 200, 400: 400, 800: 800, 1200: 800 }],
  [300, { 200: 200, 400: 300, 800: 300, 1200: 300 }],
  [90, { 200: 90, 400: 90, 800: 90, 1200: 90 }],
])('a picture %i wide is served at most as wide as it is', async (width, served) => {
  const { get } = await stored(width, 60)
  for (const [asked, wide] of Object.entries(served))
    expect(await widthOf(await get(Number(asked)))).toBe(wide)
})

test('an address asks for a width that is kept', async () => {
  expect(pictureAddress('https://m', 't', 'asset:a', 160)).toBe('https://m/t/a/200.webp')
  expect(pictureAddress('https://m', 't', 'asset:a', 800)).toBe('https://m/t/a/800.webp')
  expect(pictureAddress('https://m', 't', 'asset:a', 1600)).toBe('https://m/t/a/1200.webp')
  expect(pictureAddress('https://m', 't', '', 400)).toBe('')
})

test('a picture is sent for ever, as WebP, without a cookie, and once only', async () => {
  const { get } = await stored(300, 300)
  const answer = await get(400)
  const headers = Object.fromEntries(answer.headers)
  expect(answer.status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-length': String((await answer.arrayBuffer()).byteLength),
  })
  expect(headers).not.toHaveProperty('set-cookie')
  expect((await get(400, { 'if-none-match': headers['etag'] })).status).toBe(304)
})

test('who asks for the head alone leaves no file open', async () => {
  const { tenantId, ref } = await stored(300, 300)
  const opened: Readable[] = []
  const watched: Files = {
    ...files,
    open: async (key) => {
      const file = await files.open(key)
      if (file) opened.push(file.stream)
      return file
    },
  }
  const head = await createMediaApp(watched).request(pictureAddress('', tenantId, ref, 400), {
    method: 'HEAD',
  })
  expect([head.status, head.headers.get('content-type'), opened.length]).toEqual([200, 'image/webp', 1])
  expect(opened[0]!.destroyed).toBe(true)
})

test('the original is kept and never served', async () => {
  const { tenantId, id, get } = await stored(300, 300)
  expect((await readdir(path.join(folder, tenantId, id))).toSorted()).toEqual([
    '200.webp',
    '400.webp',
    'original',
  ])
  for (const address of [
    `/${tenantId}/${id}/original`,
    `/${tenantId}/${id}/300.webp`,
    `/${tenantId}/${newId()}/400.webp`,
    `/${newId()}/${id}/400.webp`,
    `/..%2f${tenantId}/${id}/400.webp`,
    `/${tenantId}/${id}/..%2foriginal`,
    '/',
  ]) {
    expect((await get(address)).status, address).toBe(404)
  }
})

test('a picture lies turned as the camera meant it, and its place is not given away', async () => {
  const { tenantId } = await newShop(held)
  const turned = await sharp(await png(400, 100))
    .withExif({ IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const kept = await storePicture({ db: held.db, files }, tenantId, turned, 'x.jpg')
  expect([kept.width, kept.height]).toEqual([100, 400])
  const answer = await createMediaApp(files).request(pictureAddress('', tenantId, kept.ref, 200))
  const shown = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect([shown.width, shown.height, shown.exif]).toEqual([100, 400, undefined])
})

test.each([
  [
    'an SVG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
  ],
  ['text', Buffer.from('hello')],
  ['nothing', Buffer.alloc(0)],
])('%s is no picture, and leaves neither file nor row', async (_, bytes) => {
  const { tenantId } = await newShop(held)
  await expect(storePicture({ db: held.db, files }, tenantId, bytes, 'x')).rejects.toMatchObject({
    code: 'picture-unusable',
  })
  expect(await readdir(path.join(folder, tenantId)).catch(() => [])).toEqual([])
  expect(await held.sudo`select id from shop.assets where tenant_id = ${tenantId}`).toEqual([])
})

test('a picture cut off in the middle is refused', async () => {
  const { tenantId } = await newShop(held)
  const noisy = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer()
  await expect(
    storePicture({ db: held.db, files }, tenantId, noisy.subarray(0, 5_000), 'x'),
  ).rejects.toMatchObject({ code: 'picture-unusable' })
})
