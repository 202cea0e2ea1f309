import { randomBytes } from 'node:crypto'
import type { Channel } from '../delivery.ts'
import type { Ground, Outside } from '../ground.ts'
import { wholeSeconds } from '../time.ts'
import { type EnvelopeKeys, sealPush } from './envelope.ts'
import { xmlOf } from './xml.ts'

const ticketLivesMs = 12 * 3_600_000

export const envelopeKeys = ({ world, secrets }: Ground): EnvelopeKeys => ({
  appid: world.component.appid,
  ...secrets.component,
})

/** How tickets and authorization events are told. */
export const eventChannel = (ground: Ground): Channel => ({
  seal({ url, content }) {
    const keys = envelopeKeys(ground)
    const push = sealPush(keys, { AppId: keys.appid }, content, { seconds: wholeSeconds(ground.clock()) })
    return { url: withQuery(url, push.query), headers: { 'content-type': 'text/xml' }, body: push.body }
  },
  isTaken: (status, answer) => status === 200 && answer.trim() === 'success',
  // WeChat waits for the next round; here the product may still be starting when the first ticket goes out.
  retryAfter: [10, 10, 20, 20, 50, 50, 100, 100, 300, 300, 600],
})

/** Makes a new ticket and pushes it, to `url` when one is given. */
export const pushTicket = (outside: Outside, url = outside.settings.eventUrl) => {
  const { state, clock } = outside
  const ticket = `ticket@@@${randomBytes(48).toString('base64url')}`
  state.tickets.push({ value: ticket, until: clock() + ticketLivesMs })
  // A ticket that is overtaken by a newer one need not be told any more.
  for (const old of state.deliveries)
    if (old.kind === 'event' && old.status === 'waiting' && old.about === 'component_verify_ticket')
      old.status = 'abandoned'

  return tellEvent(outside, 'component_verify_ticket', { ComponentVerifyTicket: ticket }, url)
}

/** Pushes an authorization event; `about` carries the InfoType. */
export const tellEvent = (
  outside: Outside,
  infoType: string,
  fields: Record<string, string | number>,
  url = outside.settings.eventUrl,
) =>
  outside.deliveries.tell({
    kind: 'event',
    url,
    about: infoType,
    sealedFor: '',
    content: xmlOf({
      AppId: outside.world.component.appid,
      CreateTime: wholeSeconds(outside.clock()),
      InfoType: infoType,
      ...fields,
    }),
  })

export const withQuery = (url: string, query: string) => `${url}${url.includes('?') ? '&' : '?'}${query}`
