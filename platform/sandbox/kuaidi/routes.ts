import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Channel } from '../delivery.ts'
import type { Outside } from '../ground.ts'
import { parseJson, textIn } from '../json.ts'
import { words } from '../words.ts'
import type { Parcel } from './parcel.ts'
import { isSigned, knowParcel, scanParcel, trackOf } from './parcels.ts'

const firstScanSeconds = 20

const queryShape = z.object({
  com: z.string(),
  num: z.string().min(6).max(32),
  phone: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  resultv2: z.string().optional(),
  show: z.string().optional(),
  order: z.enum(['asc', 'desc']).optional(),
  lang: z.string().optional(),
})
const subscribeShape = z.object({
  company: z.string(),
  number: z.string().min(6).max(32),
  from: z.string().optional(),
  to: z.string().optional(),
  key: z.string(),
  parameters: z.object({ callbackurl: z.url(), salt: z.string().optional(), phone: z.string().optional() }),
})
const wantsPhone = new Set(['shunfeng', 'zhongtong'])

/** poll.kuaidi100.com: query with a signature, subscription with the key inside. */
export const kuaidiRoutes = (outside: Outside) => {
  const { secrets, state, settings } = outside
  return new Hono()
    .post('/poll/query.do', async (c) => {
      const form = await c.req.parseBody()
      const param = textIn(form, 'param')
      const { customer, key } = secrets.kuaidi
      const hash = form['signType'] === 'SHA256' ? 'sha256' : 'md5'
      if (form['customer'] !== customer || form['sign'] !== upperHash(hash, `${param}${key}${customer}`))
        return c.json({ result: false, returnCode: '503', message: words.kuaidi.badSign })

      const asked = queryShape.safeParse(parseJson(param))
      if (!asked.success) return c.json({ result: false, returnCode: '400', message: words.kuaidi.badData })
      const { com, num, phone, order } = asked.data
      if (wantsPhone.has(com) && !phone)
        return c.json({ result: false, returnCode: '408', message: words.kuaidi.needPhone })
      const parcel = state.parcels[num]
      if (parcel?.com !== com || !parcel.scans.length)
        return c.json({ result: false, returnCode: '500', message: words.kuaidi.notFound })
      return c.json(trackOf(parcel, order))
    })
    .post('/poll', async (c) => {
      const form = await c.req.parseBody()
      const answer = (returnCode: string, message: string) =>
        c.json({ result: returnCode === '200', returnCode, message })
      const asked = subscribeShape.safeParse(parseJson(textIn(form, 'param')))
      if (form['schema'] !== 'json' || !asked.success) return answer('700', words.kuaidi.badData)
      const { company, number, from, to, key, parameters } = asked.data
      if (key !== secrets.kuaidi.key) return answer('600', words.kuaidi.badKey)
      if (!words.couriers[company]) return answer('701', words.kuaidi.unknownCourier)
      if (state.parcels[number]?.subscription) return answer('501', words.kuaidi.already)

      const parcel = knowParcel(outside, {
        com: company,
        num: number,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      })
      parcel.subscription = { url: parameters.callbackurl, salt: parameters.salt ?? '' }
      setTimeout(
        () => {
          if (!parcel.scans.length) void advanceParcel(outside, parcel)
        },
        firstScanSeconds * 1000 * settings.timeScale,
      ).unref()
      return answer('200', words.kuaidi.ok)
    })
}

/** The courier scans the parcel and Kuaidi100 pushes its track, if somebody subscribed; false when it has arrived already. */
export const advanceParcel = async (
  outside: Outside,
  parcel: Parcel,
  at = outside.clock(),
): Promise<boolean> => {
  if (!scanParcel(outside, parcel, at)) return false
  if (!parcel.subscription) return true

  const isDone = isSigned(parcel)
  await outside.deliveries.tell({
    kind: 'parcel',
    url: parcel.subscription.url,
    about: parcel.num,
    sealedFor: parcel.subscription.salt,
    content: JSON.stringify({
      status: isDone ? 'shutdown' : 'polling',
      billstatus: isDone ? 'check' : parcel.scans.length === 1 ? 'got' : 'sending',
      message: isDone ? words.parcels.message.shutdown : words.parcels.message.polling,
      autoCheck: '0',
      comOld: '',
      comNew: '',
      lastResult: trackOf(parcel),
    }),
  })
  return true
}

/** How tracks are told: a form, signed with the subscriber's salt. */
export const parcelChannel: Channel = {
  seal({ url, content, sealedFor }) {
    const form = new URLSearchParams(sealedFor ? { sign: upperHash('md5', `${content}${sealedFor}`) } : {})
    form.append('param', content)
    return {
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      body: form.toString(),
    }
  },
  isTaken: (status, answer) =>
    status === 200 && (parseJson(answer) as { result?: unknown } | null)?.result === true,
  retryAfter: [1800, 1800, 1800],
}

const upperHash = (kind: 'md5' | 'sha256', text: string) =>
  createHash(kind).update(text).digest('hex').toUpperCase()
