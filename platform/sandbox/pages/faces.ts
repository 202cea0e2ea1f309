import type { Context } from 'hono'
import { html } from 'hono/html'
import QRCode from 'qrcode'
import { accountOf, userOf, type World } from '../world.ts'

/** The picture of a user or an account: its first character on its colour. */
export const facePicture = ({ name, hue }: { name: string; hue: number }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 132" width="132" height="132"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 55% 62%)"/><stop offset="1" stop-color="hsl(${(hue + 24) % 360} 55% 44%)"/></linearGradient></defs><rect width="132" height="132" fill="url(#g)"/><text x="66" y="69" fill="#fff" font-family="PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Noto Sans SC,sans-serif" font-size="62" font-weight="600" text-anchor="middle" dominant-baseline="central">${Array.from(name)[0]}</text></svg>`

export const answerFace = (world: World) => (c: Context) => {
  const id = (c.req.param('file') ?? '').replace(/\.svg$/, '')
  const account = accountOf(world, id)
  const face = account ? { name: account.nickName, hue: account.hue } : userOf(world, id)
  if (!face) return c.notFound()
  return c.body(facePicture(face), 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' })
}

/** An account's QR code: scanning it opens the chat. */
export const answerAccountCode = (world: World, url: string) => async (c: Context) => {
  const account = accountOf(world, (c.req.param('file') ?? '').replace(/\.svg$/, ''))
  if (!account) return c.notFound()
  const code = await QRCode.toString(`${url}/_sandbox/phone/${account.appid}`, { type: 'svg', margin: 2 })
  return c.body(code, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' })
}

export const face = (id: string, size: number) =>
  html`<img class="face" src="/_sandbox/faces/${id}.svg" alt="" width="${size}" height="${size}" />`
