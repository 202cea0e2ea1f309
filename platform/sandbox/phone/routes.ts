import { type Context, Hono } from 'hono'
import { tapKey, writeTo } from '../account/messages.ts'
import type { Outside } from '../ground.ts'
import { textIn } from '../json.ts'
import { troublePage } from '../pages/layout.ts'
import { findByCode } from '../pay/orders.ts'
import { words } from '../words.ts'
import { accountOf, userOf } from '../world.ts'
import { becomeUser, currentUser } from './current-user.ts'
import { chatPage, chatsPage, scanPage } from './pages.ts'

/** A phone with WeChat on it. */
export const phoneRoutes = (outside: Outside) => {
  const { world } = outside
  const unknown = (c: Context) => c.html(troublePage(words.errors.heading, words.errors.unknownPage), 404)

  return new Hono()
    .get('/', (c) => c.html(chatsPage(outside, currentUser(outside, c))))
    .post('/user', async (c) => {
      const user = userOf(world, textIn(await c.req.parseBody(), 'user'))
      if (!user) return unknown(c)
      becomeUser(c, user)
      return c.redirect('/_sandbox/phone', 303)
    })
    .get('/scan', (c) => {
      const codeUrl = c.req.query('code_url') ?? ''
      const user = currentUser(outside, c)
      if (!findByCode(outside, codeUrl)) return c.html(scanPage(outside, codeUrl))
      return c.redirect(
        `/_sandbox/cashier/native?${new URLSearchParams({ code_url: codeUrl, user: user.id }).toString()}`,
      )
    })
    .get('/:appid', (c) => {
      const account = accountOf(world, c.req.param('appid'))
      return account ? c.html(chatPage(outside, account, currentUser(outside, c))) : unknown(c)
    })
    .post('/:appid/messages', async (c) => {
      const account = accountOf(world, c.req.param('appid'))
      const text = textIn(await c.req.parseBody(), 'text').trim()
      if (!account || !text) return unknown(c)
      await writeTo(outside, account, currentUser(outside, c), text.slice(0, 600))
      return c.redirect(`/_sandbox/phone/${account.appid}`, 303)
    })
    .post('/:appid/clicks', async (c) => {
      const account = accountOf(world, c.req.param('appid'))
      if (!account) return unknown(c)
      await tapKey(outside, account, currentUser(outside, c), textIn(await c.req.parseBody(), 'key'))
      return c.redirect(`/_sandbox/phone/${account.appid}`, 303)
    })
}

/** Opens an address as WeChat's webview would: this browser becomes the user's phone and the shop learns it by `wx=1`. */
export const enterShop =
  ({ world }: Outside) =>
  (c: Context) => {
    const account = accountOf(world, c.req.query('appid') ?? '')
    const user = userOf(world, c.req.query('user') ?? '')
    const to = c.req.query('to') ?? ''
    if (!account || !user || !URL.canParse(to) || !/^https?:$/.test(new URL(to).protocol))
      return c.html(troublePage(words.errors.heading, words.errors.unknownPage), 404)

    becomeUser(c, user)
    const address = new URL(to)
    address.searchParams.set('wx', '1')
    return c.redirect(address.href)
  }
