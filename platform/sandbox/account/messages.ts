import { randomInt } from 'node:crypto'
import { envelopeKeys, withQuery } from '../component/pushes.ts'
import { openReply, sealPush } from '../component/envelope.ts'
import { readXml, xmlOf } from '../component/xml.ts'
import type { Channel } from '../delivery.ts'
import type { Ground, Outside } from '../ground.ts'
import { textIn } from '../json.ts'
import { wholeSeconds } from '../time.ts'
import { refuse } from '../wechat-error.ts'
import { type Account, openidOf, type User, userByOpenid } from '../world.ts'

const windowMs = 48 * 3_600_000

/** How a user's messages and menu clicks are told; a passive reply shows up in the chat. */
export const messageChannel = (ground: Ground): Channel => ({
  seal({ url, content, sealedFor }) {
    const push = sealPush(envelopeKeys(ground), { ToUserName: sealedFor }, content, {
      seconds: wholeSeconds(ground.clock()),
    })
    return { url: withQuery(url, push.query), headers: { 'content-type': 'text/xml' }, body: push.body }
  },
  isTaken: (status) => status === 200,
  retryAfter: [5, 5, 5],
  taken({ content, sealedFor }, answer) {
    const said = readXml(openReply(envelopeKeys(ground), answer) ?? '')
    const account = ground.world.accounts.find(({ userName }) => userName === sealedFor)!
    const user = userByOpenid(ground.world, account.appid, readXml(content)?.['FromUserName'] ?? '')
    if (said?.['MsgType'] === 'text' && user)
      addLine(ground, account, user, 'account', { text: said['Content'] ?? '' })
  },
})

/** A user writes to an account. */
export const writeTo = (outside: Outside, account: Account, user: User, text: string) => {
  addLine(outside, account, user, 'user', { text })
  return tellMessage(outside, account, user, 'text', {
    MsgType: 'text',
    Content: text,
    MsgId: String(24_000_000_000_000_000n + BigInt(randomInt(2 ** 40))),
  })
}

/** A user taps a menu item that has a key. */
export const tapKey = (outside: Outside, account: Account, user: User, key: string) =>
  tellMessage(outside, account, user, 'CLICK', { MsgType: 'event', Event: 'CLICK', EventKey: key })

/** An account's customer-service message; only within 48 h of the user's last word. */
export const customMessage = (outside: Outside, account: Account, body: Record<string, unknown>): void => {
  const user = receiver(outside, account, body)
  const type = textIn(body, 'msgtype')
  const payload = body[type]
  if (!type || typeof payload !== 'object' || payload === null) throw refuse(47001)
  const wroteLately = outside.state.chat.some(
    (line) =>
      line.appid === account.appid &&
      line.user === user.id &&
      line.from === 'user' &&
      line.at > outside.clock() - windowMs,
  )
  if (!wroteLately) throw refuse(45015)
  const content = (payload as Record<string, unknown>)['content']
  addLine(outside, account, user, 'account', { text: typeof content === 'string' ? content : `[${type}]` })
}

/** A template message; field types limit their values. */
export const templateMessage = (outside: Outside, account: Account, body: Record<string, unknown>): void => {
  const user = receiver(outside, account, body)
  const fields = body['data']
  if (typeof fields !== 'object' || fields === null) throw refuse(47003)
  const lines = Object.entries(fields as Record<string, { value?: unknown }>).map(([name, field]) => {
    const value = field?.value
    if (
      typeof value !== 'string' ||
      value === '' ||
      (name.startsWith('thing') && Array.from(value).length > 20)
    )
      throw refuse(47003, `data.${name}.value invalid`)
    return value
  })
  const url = textIn(body, 'url')
  addLine(outside, account, user, 'account', {
    title: account.nickName,
    text: lines.join('\n'),
    ...(url ? { url } : {}),
  })
}

const receiver = ({ world }: Ground, account: Account, body: Record<string, unknown>): User => {
  const user = userByOpenid(world, account.appid, textIn(body, 'touser'))
  if (!user) throw refuse(40003)
  return user
}

const addLine = (
  { state, clock, changed }: Ground,
  account: Account,
  user: User,
  from: 'user' | 'account',
  line: { text: string; title?: string; url?: string },
) => {
  state.chat.push({ appid: account.appid, user: user.id, at: clock(), from, ...line })
  changed()
}

const tellMessage = (
  { deliveries, settings, clock }: Outside,
  account: Account,
  user: User,
  about: string,
  fields: Record<string, string>,
) =>
  deliveries.tell({
    kind: 'message',
    url: settings.messageUrl.replace('$APPID$', account.appid),
    about,
    sealedFor: account.userName,
    content: xmlOf({
      ToUserName: account.userName,
      FromUserName: openidOf(user, account.appid),
      CreateTime: wholeSeconds(clock()),
      ...fields,
    }),
  })
