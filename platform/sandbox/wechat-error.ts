import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'

/** A refusal of api.weixin.qq.com: HTTP 200 with an errcode. */
export class WechatRefusal extends Error {
  readonly errcode: number
  constructor(errcode: number, errmsg: string) {
    super(errmsg)
    this.errcode = errcode
  }
}

const said = {
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40015: 'invalid menu type',
  40016: 'invalid button size',
  40017: 'invalid button type',
  40018: 'invalid button name size',
  40019: 'invalid button key size',
  40020: 'invalid button url size',
  40023: 'invalid sub button size',
  40024: 'invalid sub button type',
  40025: 'invalid sub button name size',
  40026: 'invalid sub button key size',
  40027: 'invalid sub button url size',
  40029: 'invalid code',
  40030: 'invalid refresh_token',
  40033: 'invalid charset, please use UTF-8',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41009: 'missing openid',
  42001: 'access_token expired',
  42002: 'refresh_token expired',
  42003: 'code expired',
  44002: 'empty post data',
  45015: 'response out of time limit or subscription is canceled',
  46003: 'menu no exist',
  47001: 'data format error',
  47003: 'argument invalid!',
  48001: 'api unauthorized',
  61003: 'component is not authorized by this account',
  61005: 'component ticket is expired',
  61006: 'component ticket is invalid',
  61009: 'code is invalid',
  61010: 'code is expired',
  61011: 'invalid component',
  61014: 'must use component token for component api',
  61015: 'must use api token, not component token',
  61023: 'refresh_token is invalid',
} as const

export const refuse = (errcode: keyof typeof said, more = ''): WechatRefusal =>
  new WechatRefusal(errcode, more ? `${said[errcode]} ${more}` : said[errcode])

export const answerRefusal = (error: unknown, c: Context) => {
  if (!(error instanceof WechatRefusal)) throw error
  const rid = Array.from({ length: 3 }, () => randomBytes(4).toString('hex')).join('-')
  return c.json({ errcode: error.errcode, errmsg: `${error.message} rid: ${rid}` })
}

/** The JSON object in a body; 44002 when it is empty, 47001 when it is none. */
export const readJson = async (c: Context): Promise<Record<string, unknown>> => {
  const text = await c.req.text()
  if (!text) throw refuse(44002)
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    throw refuse(47001)
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw refuse(47001)
  if (/\\u[0-9a-f]{4}/i.test(text)) throw refuse(40033)
  return read as Record<string, unknown>
}
