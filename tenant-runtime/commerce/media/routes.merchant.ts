import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { may } from '@wanpu/kit/may'
import { tooLarge } from '@wanpu/kit/problem'
import { validate } from '@wanpu/kit/validate'
import type { ShopEnv } from '#request'
import { pictureAddress } from './address.ts'
import { uploadPicture } from './flows.ts'
import { libraryListing, mostUploadBytes, naming, upload } from './inputs.ts'
import { listPictures, removePicture, renamePicture } from './library.ts'

const byId = validate('param', z.object({ id: z.uuid() }))
const within = bodyLimit({
  maxSize: mostUploadBytes,
  onError: () => {
    throw tooLarge({ limit: mostUploadBytes })
  },
})

/** Mounted at `/media` of a shop's merchant API. An upload is the picture itself as the body, its name in the address. */
export const merchantMedia = new Hono<ShopEnv>()
  .get('/', may('media.read'), validate('query', libraryListing), async (c) =>
    c.json(await c.var.inShop((ctx) => listPictures(ctx, c.req.valid('query')))),
  )
  .post('/', may('media.write'), within, validate('query', upload), async (c) => {
    const { files, mediaUrl } = c.var.services
    const claimed = c.req.header('content-type')?.split(';', 1)[0]
    const picture = await uploadPicture(files, c.var.inShop, c.var.tenant, {
      bytes: new Uint8Array(await c.req.arrayBuffer()),
      name: c.req.valid('query').name,
      ...(claimed?.startsWith('image/') && { claimed: claimed === 'image/jpg' ? 'image/jpeg' : claimed }),
    })
    const ref = `asset:${picture.id}`
    return c.json({ ...picture, ref, url: pictureAddress(mediaUrl, c.var.tenant.id, ref, 800) }, 201)
  })
  .patch('/:id', may('media.write'), byId, validate('json', naming), async (c) => {
    const { id } = c.req.valid('param')
    await c.var.inShop((ctx) => renamePicture(ctx, id, c.req.valid('json').name))
    return c.json({ id })
  })
  .delete('/:id', may('media.write'), byId, async (c) => {
    const { id } = c.req.valid('param')
    await c.var.inShop((ctx) => removePicture(ctx, id))
    return c.json({ id })
  })
