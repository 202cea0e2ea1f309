import { randomBytes, randomInt } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { accountCalling } from '../component/tokens.ts'
import type { Outside } from '../ground.ts'
import { textIn } from '../json.ts'
import { wholeSeconds } from '../time.ts'
import { readJson, refuse } from '../wechat-error.ts'
import { openidOf, userByOpenid } from '../world.ts'
import { readMenu } from './menu.ts'
import { customMessage, templateMessage } from './messages.ts'

const ticketLivesMs = 7_200_000
const done = { errcode: 0, errmsg: 'ok' }

/** `/cgi-bin/*` of api.weixin.qq.com, called for one Official Account. */
export const accountRoutes = (outside: Outside) => {
  const { state, world, clock, changed } = outside

  const ticketOf = (c: Context) => {
    const { account } = accountCalling(outside, c, [4])
    const kept = state.jsTickets[account.appid]
    if (kept && kept.until > clock()) return kept
    changed()
    return (state.jsTickets[account.appid] = {
      value: randomBytes(64).toString('base64url'),
      until: clock() + ticketLivesMs,
    })
  }

  return new Hono()
    .get('/ticket/getticket', (c) => {
      if (c.req.query('type') !== 'jsapi') throw refuse(47001)
      const ticket = ticketOf(c)
      return c.json({ ...done, ticket: ticket.value, expires_in: wholeSeconds(ticket.until - clock()) })
    })
    .post('/menu/create', async (c) => {
      const { account } = accountCalling(outside, c, [15])
      state.menus[account.appid] = readMenu(await readJson(c))
      changed()
      return c.json(done)
    })
    .get('/menu/get', (c) => {
      const { account } = accountCalling(outside, c, [15])
      const menu = state.menus[account.appid]
      if (!menu) throw refuse(46003)
      return c.json({
        menu: { button: menu.map((button) => ({ ...button, sub_button: button.sub_button ?? [] })) },
      })
    })
    .get('/menu/delete', (c) => {
      const { account } = accountCalling(outside, c, [15])
      delete state.menus[account.appid]
      changed()
      return c.json(done)
    })
    .get('/user/info', (c) => {
      const { account } = accountCalling(outside, c, [2])
      const openid = c.req.query('openid')
      if (!openid) throw refuse(41009)
      const user = userByOpenid(world, account.appid, openid)
      if (!user) throw refuse(40003)
      if (user.isSnapshot) return c.json({ subscribe: 0, openid })
      return c.json({
        subscribe: 1,
        openid: openidOf(user, account.appid),
        language: 'zh_CN',
        subscribe_time: 1_760_000_000,
        remark: '',
        groupid: 0,
        tagid_list: [],
        subscribe_scene: 'ADD_SCENE_QR_CODE',
        qr_scene: 0,
        qr_scene_str: '',
      })
    })
    .post('/message/custom/send', async (c) => {
      const { account } = accountCalling(outside, c, [1, 6, 19])
      customMessage(outside, account, await readJson(c))
      return c.json(done)
    })
    .post('/message/template/send', async (c) => {
      const { account } = accountCalling(outside, c, [7])
      const body = await readJson(c)
      if (!textIn(body, 'template_id')) throw refuse(40037)
      templateMessage(outside, account, body)
      return c.json({ ...done, msgid: clock() * 1000 + randomInt(1000) })
    })
}
