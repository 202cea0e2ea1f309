import { expect, test } from 'vitest'
import { givenRandom } from '../testing/random.ts'
import { vectorTime, vectors } from '../testing/vectors.ts'
import { createPushes } from './push.ts'

const { config, pushes, passive_reply, negatives } = vectors.wechat_message_crypt
const component = {
  appid: config.component_appid,
  secret: 'secret',
  token: config.token,
  aesKeys: ['0'.repeat(43), config.encoding_aes_key],
}
const openPush = createPushes(component, () => vectorTime, givenRandom())
const queryOf = (text: string) => Object.fromEntries(new URLSearchParams(text))
const openVector = (index: number) =>
  openPush(pushes[index]!.request.body, queryOf(pushes[index]!.request.query))

test('a ticket, a grant and a message come out as what they are', () => {
  expect(openVector(0).event).toMatchObject({
    kind: 'ticket',
    at: new Date(1795336000000),
    ticket: expect.stringMatching(/^ticket@@@/),
  })
  expect(openVector(1).event).toEqual({
    kind: 'authorized',
    at: new Date(1795336060000),
    appid: 'wxaaaabbbbccccdddd',
    authCode: 'queryauthcode@@@sandbox-0001',
    preAuthCode: 'preauthcode@@@sandbox-0001',
  })
  expect(openVector(2).event).toMatchObject({
    kind: 'message',
    toUserName: 'gh_3c884a361561',
    fields: { Content: 'TESTCOMPONENT_MSG_TYPE_TEXT' },
  })
})

test.each(pushes.map((push, index) => ({ ...push, index })))(
  'gives the XML back whole: $name',
  ({ index, plaintext_xml }) => {
    expect(openVector(index).xml).toBe(plaintext_xml)
  },
)

test('a push has the same key each time it comes, and another push another', () => {
  expect(openVector(0).key).toBe(openVector(0).key)
  expect(openVector(0).key).not.toBe(openVector(1).key)
})

test('the passive reply is encrypted with the key that opened the push', () => {
  const push = createPushes(
    component,
    () => Number(passive_reply.timestamp) * 1000,
    givenRandom(Buffer.from(passive_reply.random16).toString('hex')),
  )(pushes[2]!.request.body, queryOf(pushes[2]!.request.query))
  const reply = push.reply({
    ToUserName: 'oSandboxOpenid000000000000001',
    FromUserName: 'gh_3c884a361561',
    CreateTime: 1795336121,
    MsgType: 'text',
    Content: 'TESTCOMPONENT_MSG_TYPE_TEXT_callback',
  })
  expect(reply).toContain(`<Encrypt><![CDATA[${passive_reply.encrypt}]]></Encrypt>`)
  expect(reply).toContain(`<TimeStamp>${passive_reply.timestamp}</TimeStamp>`)
})

test.each([
  [0, 'wechat-push-signature'],
  [1, 'wechat-push-foreign'],
  [2, 'wechat-push-undecipherable'],
])('negative %i is refused as %s', (index, code) => {
  const { encrypt, timestamp, nonce, msg_signature } = negatives[index]!
  const body = `<xml><AppId>x</AppId><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`
  expect(() => openPush(body, { timestamp, nonce, msg_signature })).toThrow(expect.objectContaining({ code }))
})

test.each(['timestamp', 'nonce', 'msg_signature'])('a push without %s is refused', (name) => {
  const query = { ...queryOf(pushes[0]!.request.query), [name]: undefined }
  expect(() => openPush(pushes[0]!.request.body, query)).toThrow(
    expect.objectContaining({ code: 'wechat-push-signature' }),
  )
})

test('the plain signature alone opens nothing', () => {
  const query = queryOf(pushes[0]!.request.query)
  expect(() => openPush(pushes[0]!.request.body, { ...query, msg_signature: query['signature'] })).toThrow(
    expect.objectContaining({ code: 'wechat-push-signature' }),
  )
})
