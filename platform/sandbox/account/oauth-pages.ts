import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Outside } from '../ground.ts'
import { face } from '../pages/faces.ts'
import { page, troublePage } from '../pages/layout.ts'
import { becomeUser, currentUser, isPhone } from '../phone/current-user.ts'
import { words } from '../words.ts'
import { accountOf, type User } from '../world.ts'
import { codeAddress, type OauthRequest, readOauth, refusedAddress } from './oauth.ts'

/** `/connect/oauth2/authorize`: silent for snsapi_base, asking for snsapi_userinfo. */
export const oauthPages = (outside: Outside) => {
  const read = (c: Context) => readOauth(outside, new URL(c.req.url).search.slice(1))
  const trouble = (c: Context, why: string) => c.html(troublePage(words.oauth.heading, why))

  return new Hono()
    .get('/', (c) => {
      const asked = read(c)
      if (typeof asked === 'string') return trouble(c, words.oauth.faults[asked])
      if (!isPhone(c)) return c.html(notInWechat())
      const user = currentUser(outside, c)
      if (asked.scope === 'snsapi_base') return c.redirect(codeAddress(outside, asked, user))
      return c.html(askConsent(outside, asked, user))
    })
    .post('/', async (c) => {
      const asked = read(c)
      if (typeof asked === 'string') return trouble(c, words.oauth.faults[asked])
      const { answer } = await c.req.parseBody()
      if (answer === 'phone') {
        becomeUser(c, currentUser(outside, c))
        return c.redirect(`${c.req.path}${new URL(c.req.url).search}`, 303)
      }
      const isAllowed = answer === 'allow'
      return c.redirect(
        isAllowed ? codeAddress(outside, asked, currentUser(outside, c)) : refusedAddress(asked),
        303,
      )
    })
}

// Both forms post to the address they stand on, whose query is the request.
const askConsent = ({ world }: Outside, asked: OauthRequest, user: User) => {
  const account = accountOf(world, asked.appid)!
  return page({
    title: words.oauth.heading,
    body: 'narrow',
    main: html`<main class="consent">
      ${face(account.appid, 64)}
      <h1>${words.oauth.asks(account.nickName)}</h1>
      <p class="person">${face(user.id, 40)}<span><strong>${user.name}</strong><small>${words.oauth.item}</small></span></p>
      <form method="post">
        <button class="button primary wide" name="answer" value="allow">${words.oauth.allow}</button>
        <button class="button wide" name="answer" value="refuse">${words.oauth.refuse}</button>
      </form>
    </main>`,
  })
}

const notInWechat = () =>
  troublePage(
    words.oauth.heading,
    words.oauth.notInWechat,
    html`<form method="post"><button class="button primary" name="answer" value="phone">${words.oauth.usePhone}</button></form>`,
  )
