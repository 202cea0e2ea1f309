import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Outbound, providerUnavailable } from '@wanpu/kit/outbound'
import { WechatRefusal, refusedWith } from './failures.ts'
import { readJson } from './json.ts'

interface ApiCall<S extends z.ZodType> {
  path: string
  query?: Record<string, string>
  /** Sent by POST; without it the call is a GET. */
  body?: object
  answer: S
}
export type Api = <S extends z.ZodType>(call: ApiCall<S>) => Promise<z.output<S>>

/** Speaks the JSON of api.weixin.qq.com: an errcode becomes a `WechatRefusal`, "system busy" is asked again twice. */
export const createApi =
  (send: Outbound, pausesMs: readonly number[] = [200, 600]): Api =>
  async (call) => {
    for (const ms of pausesMs) {
      try {
        return await callOnce(send, call)
      } catch (error) {
        if (!refusedWith(error, systemBusy)) throw error
        await pause(ms)
      }
    }
    return callOnce(send, call)
  }

const systemBusy = -1
const refusal = z.object({ errcode: z.number(), errmsg: z.string().default('') })

const callOnce = async <S extends z.ZodType>(send: Outbound, { path, query, body, answer }: ApiCall<S>) => {
  const response = await send({
    method: body ? 'POST' : 'GET',
    path: query ? `${path}?${new URLSearchParams(query).toString()}` : path,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json; charset=utf-8' },
    }),
  })

  // Some answers come as text/plain; the body counts, whatever it is called.
  const said = readJson(response.body)
  const refused = refusal.safeParse(said)
  if (refused.success && refused.data.errcode !== 0) {
    throw new WechatRefusal(path, refused.data.errcode, refused.data.errmsg)
  }
  const parsed = answer.safeParse(said)
  if (!parsed.success) throw providerUnavailable({ provider: 'wechat', path, reason: 'unexpected-answer' })
  return parsed.data
}
