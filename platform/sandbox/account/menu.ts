import { z } from 'zod'
import { refuse } from '../wechat-error.ts'
import type { MenuButton } from '../state.ts'

const leafShape = {
  name: z.string(),
  type: z.string().optional(),
  key: z.string().optional(),
  url: z.string().optional(),
  appid: z.string().optional(),
  pagepath: z.string().optional(),
  media_id: z.string().optional(),
  article_id: z.string().optional(),
}
const menuShape = z.object({
  button: z.array(z.object({ ...leafShape, sub_button: z.array(z.object(leafShape)).optional() })),
})

const needs: Record<string, readonly (keyof MenuButton)[]> = {
  click: ['key'],
  scancode_push: ['key'],
  scancode_waitmsg: ['key'],
  pic_sysphoto: ['key'],
  pic_photo_or_album: ['key'],
  pic_weixin: ['key'],
  location_select: ['key'],
  view: ['url'],
  miniprogram: ['url', 'appid', 'pagepath'],
  media_id: ['media_id'],
  view_limited: ['media_id'],
  article_id: ['article_id'],
  article_view_limited: ['article_id'],
}

/** Reads a menu within WeChat's limits, or refuses it with WeChat's code. */
export const readMenu = (body: unknown): MenuButton[] => {
  const parsed = menuShape.safeParse(body)
  if (!parsed.success) throw refuse(47001)
  const buttons = parsed.data.button as MenuButton[]
  if (buttons.length < 1 || buttons.length > 3) throw refuse(40016)

  for (const button of buttons) {
    const below = button.sub_button ?? []
    checkName(button.name, 16, 40018)
    if (below.length > 5) throw refuse(40023)
    if (below.length === 0) checkLeaf(button, { type: 40017, key: 40019, url: 40020 })
    else if (button.type) throw refuse(40017)
    for (const sub of below) {
      checkName(sub.name, 60, 40025)
      checkLeaf(sub, { type: 40024, key: 40026, url: 40027 })
    }
  }
  return buttons
}

const checkName = (name: string, most: number, code: 40018 | 40025) => {
  const size = Buffer.byteLength(name)
  if (size < 1 || size > most) throw refuse(code)
}

const checkLeaf = (
  button: MenuButton,
  code: { type: 40017 | 40024; key: 40019 | 40026; url: 40020 | 40027 },
) => {
  const wanted = needs[button.type ?? '']
  if (!wanted) throw refuse(code.type)
  for (const field of wanted) {
    if (button[field]) continue
    throw refuse(field === 'url' ? code.url : field === 'key' ? code.key : code.type)
  }
  if (Buffer.byteLength(button.key ?? '') > 128) throw refuse(code.key)
  if (Buffer.byteLength(button.url ?? '') > 1024 || (button.url && !/^https?:\/\//.test(button.url)))
    throw refuse(code.url)
}
