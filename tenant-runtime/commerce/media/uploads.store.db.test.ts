import { Hono } from 'hono'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { newId } from '@wanpu/kit/ids'
import { answerProblem } from '@wanpu/kit/problem'
import { newShop, testDatabase } from '@wanpu/migrations/testing/database'
import { createCategory, createProduct, newProduct } from '#catalog'
import type { ShopEnv, ShopServices } from '#request'
import { editSettings } from '#settings'
import { createMediaApp, jobs, merchantMedia, pictureAddress, requirePictures } from './index.ts'
import { mostUploadBytes } from './inputs.ts'
import { filesInMemory, tinyPicture } from './testing/pictures.ts'

const held = testDatabase()

interface Asked {
  status: number
  body: Record<string, unknown>
}

const open = async () => {
  const shop = await newShop(held)
  const files = filesInMemory()
  const services = { db: held.db, files, mediaUrl: 'https://media.example' } as unknown as ShopServices
  const app = new Hono<ShopEnv>()
  app.onError(answerProblem)
  app.use(async (c, next) => {
    c.set('tenant', { id: shop.tenantId } as ShopEnv['Variables']['tenant'])
    c.set('services', services)
    c.set('inShop', (verb) => shop.as({ kind: 'merchant', id: shop.tenantId }, verb))
    c.set('decide', async () => {})
    await next()
  })
  app.route('/', merchantMedia)

  const ask = async (
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    type?: string,
  ): Promise<Asked> => {
    const answer = await app.request(path, {
      method,
      ...(body && { body }),
      ...(type && { headers: { 'content-type': type } }),
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const upload = (bytes: Uint8Array, type = 'image/png', name = '图.png') =>
    ask('POST', `/?name=${encodeURIComponent(name)}`, new Uint8Array(bytes), type)
  const later = async () => {
    for (const { job, run } of jobs(services))
      for (const { data } of await held.waiting(job.name))
        if ((data as { tenantId: string }).tenantId === shop.tenantId)
          await run(data as never, { id: '', retry: 0 })
  }
  return { shop, files, ask, upload, later }
}

const widthOf = async (answer: Response) =>
  (await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width

test('an upload answers with the 800 px picture, and the job makes the others', async () => {
  const { shop, files, upload, later } = await open()
  const { status, body } = await upload(await tinyPicture(1500, 1500))
  expect(status).toBe(201)
  expect(body).toMatchObject({ width: 1500, height: 1500, mime: 'image/png', name: '图.png' })
  const ref = String(body['ref'])
  expect(body['url']).toBe(pictureAddress('https://media.example', shop.tenantId, ref, 800))
  const get = (width: number, headers = {}) =>
    createMediaApp(files).request(pictureAddress('', shop.tenantId, ref, width), { headers })

  // Until the others are there the one stands in for them, and nobody keeps it for ever.
  for (const width of [200, 1200]) {
    const answer = await get(width)
    expect([answer.headers.get('cache-control'), await widthOf(answer)]).toEqual([
      'public, max-age=3600',
      800,
    ])
  }
  await later()
  await later()
  for (const width of [200, 400, 800, 1200]) {
    const answer = await get(width)
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await widthOf(answer)).toBe(width)
  }
  const [row] = await held.sudo`select variants from shop.assets where tenant_id = ${shop.tenantId}`
  expect(row).toEqual({ variants: [200, 400, 800, 1200] })
})

const animated = () =>
  sharp(Buffer.concat([Buffer.alloc(48, 200), Buffer.alloc(48, 20)]), {
    raw: { width: 4, height: 8, channels: 3, pageHeight: 4 },
  })
    .gif()
    .toBuffer()

test('what is no still picture is refused with the reason, and leaves nothing', async () => {
  const { shop, files, upload } = await open()
  const refused: [string, Promise<Uint8Array>, string][] = [
    [
      'format',
      Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
      'image/svg+xml',
    ],
    [
      'format',
      Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
      'image/png',
    ],
    ['undecodable', Promise.resolve(Buffer.from('<html><script>1</script></html>')), 'image/png'],
    [
      'mislabelled',
      sharp(await tinyPicture())
        .webp()
        .toBuffer(),
      'image/png',
    ],
    ['animated', animated(), 'image/gif'],
    [
      'too-many-pixels',
      sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#fff' } })
        .png({ compressionLevel: 9 })
        .toBuffer(),
      'image/png',
    ],
  ]
  for (const [reason, bytes, type] of refused) {
    expect(await upload(await bytes, type), reason).toMatchObject({
      status: 422,
      body: { code: 'picture-unusable', reason },
    })
  }
  expect(await upload(Buffer.alloc(mostUploadBytes + 1), 'image/png')).toMatchObject({ status: 413 })
  expect(files.keys()).toEqual([])
  expect(await held.sudo`select id from shop.assets where tenant_id = ${shop.tenantId}`).toEqual([])
})

test('the library pages by key, finds by name, counts its weight, and is the own shop’s alone', async () => {
  const [mine, theirs] = [await open(), await open()]
  const picture = await tinyPicture()
  for (const name of ['甲.png', '乙.png', '丙.png']) await mine.upload(picture, 'image/png', name)
  const foreign = await theirs.upload(picture, 'image/png', '别家.png')

  const first = await mine.ask('GET', '/?limit=2')
  expect(first.body).toMatchObject({
    items: [{ name: '丙.png' }, { name: '乙.png' }],
    usedBytes: 3 * picture.byteLength,
  })
  const second = await mine.ask('GET', `/?limit=2&after=${String(first.body['next'])}`)
  expect(second.body).toMatchObject({ items: [{ name: '甲.png' }], next: null })
  expect((await mine.ask('GET', `/?q=${encodeURIComponent('乙')}`)).body['items']).toHaveLength(1)

  const id = String(foreign.body['id'])
  const naming = JSON.stringify({ name: '黑' })
  expect((await mine.ask('PATCH', `/${id}`, naming, 'application/json')).status).toBe(404)
  expect((await mine.ask('DELETE', `/${id}`)).status).toBe(404)
  await expect(mine.shop.run(({ tx }) => requirePictures(tx, [`asset:${id}`]))).rejects.toMatchObject({
    status: 404,
  })
  expect((await theirs.ask('GET', '/')).body).toMatchObject({ items: [{ id, name: '别家.png' }] })
  expect((await theirs.ask('PATCH', `/${id}`, naming, 'application/json')).status).toBe(200)
  expect(
    (await theirs.ask('PATCH', `/${id}`, JSON.stringify({ name: 'x', bytes: 1 }), 'application/json')).status,
  ).toBe(422)
})

test('a picture goes when nothing shows it, its files by job', async () => {
  const { files, ask, upload, later } = await open()
  const { body } = await upload(await tinyPicture())
  expect((await ask('DELETE', `/${String(body['id'])}`)).status).toBe(200)
  expect(files.keys()).not.toEqual([])
  await later()
  expect(files.keys()).toEqual([])
})

test('a picture that is shown somewhere stays, and it is said where', async () => {
  const { shop, ask, upload } = await open()
  const picture = async () => String((await upload(await tinyPicture())).body['ref'])
  const [onProduct, onSku, inText, onCategory, asLogo] = [
    await picture(),
    await picture(),
    await picture(),
    await picture(),
    await picture(),
  ]
  await shop.run((ctx) =>
    createProduct(
      ctx,
      newProduct.parse({
        title: '伞',
        pictures: [onProduct],
        description: `<p><img src="${inText}"></p>`,
        skus: [{ choice: [], priceFen: 1, picture: onSku }],
      }),
    ),
  )
  await shop.run((ctx) =>
    createCategory(ctx, { name: '雨具', parentId: null, picture: onCategory, position: 0 }),
  )
  await shop.run((ctx) => editSettings(ctx, { name: '店', logo: asLogo }))

  const uses = { products: 0, categories: 0, settings: 0, pages: 0, orders: 0 }
  for (const [ref, use] of [
    [onProduct, { products: 1 }],
    [onSku, { products: 1 }],
    [inText, { products: 1 }],
    [onCategory, { categories: 1 }],
    [asLogo, { settings: 1 }],
  ] as const) {
    expect(await ask('DELETE', `/${ref.slice(6)}`)).toMatchObject({
      status: 409,
      body: { code: 'picture-in-use', uses: { ...uses, ...use } },
    })
  }
})

test('of a removal and a taking into use at once, one wins and nothing is left without its picture', async () => {
  const { shop, ask, upload } = await open()
  for (let time = 0; time < 5; time++) {
    const ref = String((await upload(await tinyPicture())).body['ref'])
    const [removed, taken] = await Promise.all([
      ask('DELETE', `/${ref.slice(6)}`),
      shop
        .run((ctx) => editSettings(ctx, { logo: ref }))
        .then(
          () => true,
          () => false,
        ),
    ])
    expect([removed.status, taken]).toEqual(taken ? [409, true] : [200, false])
  }
})

test('a foreign logo is not found', async () => {
  const [mine, theirs] = [await open(), await open()]
  const logo = String((await theirs.upload(await tinyPicture())).body['ref'])
  await expect(mine.shop.run((ctx) => editSettings(ctx, { logo }))).rejects.toMatchObject({ status: 404 })
  await expect(mine.shop.run((ctx) => editSettings(ctx, { logo: `asset:${newId()}` }))).rejects.toMatchObject(
    { status: 404 },
  )
})
