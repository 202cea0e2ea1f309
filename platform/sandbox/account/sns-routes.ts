import { type Context, Hono } from 'hono'
import { needComponentToken } from '../component/tokens.ts'
import type { Outside } from '../ground.ts'
import { refuse } from '../wechat-error.ts'
import { accountOf } from '../world.ts'
import { exchangeCode, personOf, refreshOauth } from './oauth.ts'

/** `/sns/*` of api.weixin.qq.com: the server's half of web authorization. */
export const snsRoutes = (outside: Outside) => {
  const appidOf = (c: Context, grantType: string): string => {
    needComponentToken(outside, c)
    if (c.req.query('component_appid') !== outside.world.component.appid) throw refuse(40013)
    const appid = c.req.query('appid')
    if (!appid) throw refuse(41002)
    if (!accountOf(outside.world, appid)) throw refuse(40013)
    if (c.req.query('grant_type') !== grantType) throw refuse(40002)
    if (!outside.state.grants[appid]) throw refuse(61003)
    return appid
  }

  return new Hono()
    .get('/oauth2/component/access_token', (c) => {
      const appid = appidOf(c, 'authorization_code')
      const code = c.req.query('code')
      if (!code) throw refuse(41008)
      return c.json(exchangeCode(outside, appid, code))
    })
    .get('/oauth2/component/refresh_token', (c) => {
      const appid = appidOf(c, 'refresh_token')
      return c.json(refreshOauth(outside, appid, c.req.query('refresh_token') ?? ''))
    })
    .get('/userinfo', (c) =>
      c.json(personOf(outside, c.req.query('access_token') ?? '', c.req.query('openid') ?? '')),
    )
}
