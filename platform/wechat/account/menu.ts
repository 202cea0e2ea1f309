import { z } from 'zod'
import { parse } from '@wanpu/kit/validate'
import type { Api } from '../api.ts'
import type { AuthorizerToken } from '../authorizers/token.ts'
import { refusedWith } from '../failures.ts'

const bytes = (limit: number) =>
  z
    .string()
    .min(1)
    .refine((text) => Buffer.byteLength(text) <= limit, `at most ${limit} bytes`)

const key = bytes(128)
const url = bytes(1024).refine((text) => URL.canParse(text) && /^https?:/.test(text), 'a web address')
const mediaId = z.string().min(1)

const buttons = <N extends z.ZodType>(name: N) =>
  [
    z.strictObject({
      type: z.literal([
        'click',
        'scancode_push',
        'scancode_waitmsg',
        'pic_sysphoto',
        'pic_photo_or_album',
        'pic_weixin',
        'location_select',
      ]),
      name,
      key,
    }),
    z.strictObject({ type: z.literal('view'), name, url }),
    z.strictObject({
      type: z.literal('miniprogram'),
      name,
      url,
      appid: z.string().min(1),
      pagepath: z.string().min(1),
    }),
    z.strictObject({ type: z.literal(['media_id', 'view_limited']), name, media_id: mediaId }),
    z.strictObject({ type: z.literal(['article_id', 'article_view_limited']), name, article_id: mediaId }),
  ] as const

const topName = bytes(16)
const topButton = z.discriminatedUnion('type', [...buttons(topName)])
const subButton = z.discriminatedUnion('type', [...buttons(bytes(60))])
const folder = z.strictObject({ name: topName, sub_button: z.array(subButton).min(1).max(5) })

/** A custom menu in WeChat's own words, within its limits (bytes of UTF-8). */
export const menuShape = z
  .array(z.union([folder, topButton]))
  .min(1)
  .max(3)
export type Menu = z.output<typeof menuShape>

export const createMenu = (api: Api, { withAuthorizerToken }: AuthorizerToken) => ({
  /** Replaces the whole menu; the limits are checked before anything is sent. */
  createMenu: async (appid: string, menu: Menu): Promise<void> => {
    const button = parse(menuShape, menu)
    await withAuthorizerToken(appid, (token) =>
      api({
        path: '/cgi-bin/menu/create',
        query: { access_token: token },
        body: { button },
        answer: z.object({ errcode: z.literal(0) }),
      }),
    )
  },

  /** The menu as it is, as WeChat words it; empty when there is none. */
  getMenu: async (appid: string): Promise<unknown[]> => {
    try {
      const said = await withAuthorizerToken(appid, (token) =>
        api({
          path: '/cgi-bin/menu/get',
          query: { access_token: token },
          answer: z.object({ menu: z.object({ button: z.array(z.unknown()) }) }),
        }),
      )
      return said.menu.button
    } catch (error) {
      if (refusedWith(error, noMenu)) return []
      throw error
    }
  },
})

const noMenu = 46_003
