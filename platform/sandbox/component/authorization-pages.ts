import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Outside } from '../ground.ts'
import { textIn } from '../json.ts'
import { face } from '../pages/faces.ts'
import { page, troublePage } from '../pages/layout.ts'
import { words } from '../words.ts'
import { type Account, accountOf } from '../world.ts'
import { type AuthorizationRequest, accountsFor, agree, faultOf, setsFor } from './authorization.ts'

const names = [
  'component_appid',
  'pre_auth_code',
  'redirect_uri',
  'auth_type',
  'biz_appid',
  'category_id_list',
] as const

/** The page on which an account's administrator agrees; the same for PC and phone. */
export const authorizationPage = (outside: Outside) => (c: Context) => {
  const asked = readRequest(c.req.query())
  const fault = faultOf(outside, asked)
  if (fault) return c.html(troublePage(words.authorization.heading, words.authorization.faults[fault]))
  return c.html(chooseAccount(outside, asked))
}

/** The button of that page. */
export const authorizationForm = (outside: Outside) =>
  new Hono().post('/', async (c) => {
    const form = await c.req.parseBody({ all: true })
    const asked = readRequest(form)
    const account = accountOf(outside.world, textIn(form, 'appid'))
    const fault = faultOf(outside, asked)
    if (fault || !account)
      return c.html(
        troublePage(words.authorization.heading, words.authorization.faults[fault ?? 'noAccount']),
      )
    const ticked = [form[`sets-${account.appid}`] ?? []].flat().map(Number)
    return c.redirect(
      agree(
        outside,
        asked,
        account,
        setsFor(account, asked).filter((set) => ticked.includes(set)),
      ),
      303,
    )
  })

export const readRequest = (from: Record<string, unknown>): AuthorizationRequest => {
  return {
    component_appid: textIn(from, 'component_appid'),
    pre_auth_code: textIn(from, 'pre_auth_code'),
    redirect_uri: textIn(from, 'redirect_uri'),
    auth_type: textIn(from, 'auth_type') || undefined,
    biz_appid: textIn(from, 'biz_appid') || undefined,
    category_id_list: textIn(from, 'category_id_list') || undefined,
  }
}

const chooseAccount = ({ world, state }: Outside, asked: AuthorizationRequest) =>
  page({
    title: words.authorization.heading,
    body: 'narrow',
    main: html`<main class="consent">
      <p class="globe" aria-hidden="true"></p>
      <h1>${words.authorization.heading}</h1>
      <p class="lead">${words.authorization.intro(world.component.name)}</p>
      <form method="post" action="/_sandbox/authorization">
        ${names.map((name) => html`<input type="hidden" name="${name}" value="${asked[name] ?? ''}" />`)}
        <fieldset><legend>${words.authorization.choose}</legend>
          ${accountsFor(world, asked).map((account, at) => accountChoice(account, setsFor(account, asked), at === 0, Boolean(state.grants[account.appid])))}
        </fieldset>
        <button class="button primary wide">${words.authorization.agree}</button>
      </form>
      <p class="hint">${words.authorization.scan}</p>
    </main>`,
  })

const accountChoice = (
  account: Account,
  sets: number[],
  isFirst: boolean,
  isGranted: boolean,
) => html`<div class="choice">
  <label><input type="radio" name="appid" value="${account.appid}" ${isFirst ? html`checked` : ''} />${face(account.appid, 44)}
    <span class="grow"><strong>${account.nickName}</strong><small>${words.phone[account.serviceType === 2 ? 'service' : 'subscription']} · ${account.verifyType === 0 ? words.authorization.verified : words.authorization.unverified} · ${words.authorization.asAdministrator(account.administrator)}</small></span>
    ${isGranted ? html`<span class="pill good">${words.authorization.granted}</span>` : ''}</label>
  <div class="sets"><p>${words.authorization.sets}</p>${sets.map((set) => html`<label><input type="checkbox" name="sets-${account.appid}" value="${set}" checked />${words.authorization.setNames[set] ?? set}</label>`)}</div>
</div>`
