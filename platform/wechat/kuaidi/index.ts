import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Outbound, providerUnavailable } from '@wanpu/kit/outbound'
import type { Courier } from '../couriers.ts'
import { sameText } from '../crypto/signature.ts'
import { readJson } from '../json.ts'
import { KuaidiRefusal, kuaidiPushRejected } from './failures.ts'
import { trackShape } from './track.ts'

export { KuaidiRefusal } from './failures.ts'
export { type Track, type TrackState, trackStateOf } from './track.ts'

export interface KuaidiAccount {
  customer: string
  key: string
}
export interface Parcel {
  courier: Courier
  number: string
  /** A phone of the parcel, or its last four digits. */
  phone?: string
}

/** What a push is answered with, whatever it said; anything else is pushed again after half an hour. */
export const pushReceived = '{"result":true,"returnCode":"200","message":"成功"}'

const alreadySubscribed = '501'

export type Kuaidi = ReturnType<typeof createKuaidi>

export const createKuaidi = (outbound: Outbound) => {
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await outbound({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    })
    return readJson(answer.body)
  }

  return {
    /** The track of a parcel; at most every 30 minutes for one number, or it gets locked. */
    track: async ({ customer, key }: KuaidiAccount, { courier, number, phone = '' }: Parcel) => {
      const param = JSON.stringify({
        com: courier.kuaidi100,
        num: number,
        phone,
        from: '',
        to: '',
        resultv2: '4',
        show: '0',
        order: 'desc',
      })
      const said = await post('/poll/query.do', { customer, sign: signQuery(param, key, customer), param })
      assertGranted(said)
      return read(trackShape, said)
    },

    /** Asks for pushes to `callbackUrl`; asking again for the same number changes nothing. */
    subscribe: async (
      { key }: KuaidiAccount,
      { courier, number, phone }: Parcel,
      callback: { url: string; salt: string },
    ): Promise<void> => {
      const parameters = {
        callbackurl: callback.url,
        salt: callback.salt,
        resultv2: '4',
        ...(phone && { phone }),
      }
      const param = JSON.stringify({ company: courier.kuaidi100, number, key, parameters })
      const { returnCode, message } = read(subscribed, await post('/poll', { schema: 'json', param }))
      if (returnCode !== '200' && returnCode !== alreadySubscribed)
        throw new KuaidiRefusal(returnCode, message)
    },
  }
}

/** Opens the form that Kuaidi100 posts; the salt is the one we subscribed with. */
export const openKuaidiPush = (formBody: string, salt: string) => {
  const form = new URLSearchParams(formBody)
  const param = form.get('param') ?? ''
  if (!salt || !sameText(form.get('sign') ?? '', md5(param + salt))) throw kuaidiPushRejected()

  const pushed = pushShape.safeParse(readJson(param))
  if (!pushed.success) throw kuaidiPushRejected({ reason: 'shape' })
  return {
    /** `polling` while it goes on; `shutdown` when the parcel is done; `abort` when they gave up; `updateall` a repeat. */
    status: pushed.data.status,
    track: trackShape.safeParse(pushed.data.lastResult).data ?? null,
  }
}

export const signQuery = (param: string, key: string, customer: string): string => md5(param + key + customer)

const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()

const pushShape = z.object({ status: z.string(), lastResult: z.unknown() })
const code = z.union([z.string(), z.number()]).transform(String)
const refused = z.object({ result: z.literal(false), returnCode: code, message: z.string().default('') })
const subscribed = z.object({ returnCode: code, message: z.string().default('') })

const assertGranted = (said: unknown) => {
  const no = refused.safeParse(said)
  if (no.success) throw new KuaidiRefusal(no.data.returnCode, no.data.message)
}

const read = <S extends z.ZodType>(shape: S, said: unknown): z.output<S> => {
  const parsed = shape.safeParse(said)
  if (!parsed.success) throw providerUnavailable({ provider: 'kuaidi100', reason: 'unexpected-answer' })
  return parsed.data
}
