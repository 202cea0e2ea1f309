import { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import { outbound, providerUnavailable } from '@wanpu/kit/outbound'
import { Problem, problem } from '@wanpu/kit/problem'
import { tc3Authorization } from './tc3.ts'

/** Sends a code to a phone (11 digits); throws `sms-refused` when the provider said no, `provider-unavailable` when it said nothing. */
export type SendCode = (phone: string, code: string) => Promise<void>

export interface SmsSettings {
  /** `https://sms.tencentcloudapi.com`, or what stands in for it. */
  baseUrl: string
  secretId: string
  secretKey: string
  region: string
  sdkAppId: string
  signName: string
  /** A template with two places: the code, and the minutes it lives. */
  templateId: string
  clock: Clock
}

const smsRefused = problem('sms-refused', 503, 'The code could not be sent')
const host = 'sms.tencentcloudapi.com'

const answerShape = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string() }).optional(),
    SendStatusSet: z.array(z.object({ Code: z.string() })).optional(),
  }),
})

/** The SMS client: Tencent Cloud SMS, version 2021-01-11. */
export const createSendCode = ({ templateId, ...settings }: SmsSettings): SendCode => {
  const send = createSend(settings)
  return (phone, code) => send(phone, templateId, [code, '5'])
}

/** Asks a phone to work in a shop; without a template nothing is sent, and the link travels by hand. */
export type SendInvitation = (phone: string, invitation: { shop: string; url: string }) => Promise<void>

/** `templateId` names a template with two places: the shop, and the link; empty for none. */
export const createSendInvitation = ({ templateId, ...settings }: SmsSettings): SendInvitation => {
  const send = createSend(settings)
  return async (phone, { shop, url }) => {
    if (templateId) await send(phone, templateId, [shop, url])
  }
}

const createSend = ({ baseUrl, clock, ...settings }: Omit<SmsSettings, 'templateId'>) => {
  const send = outbound({ name: 'sms', baseUrl })

  return async (phone: string, templateId: string, places: readonly string[]): Promise<void> => {
    const body = JSON.stringify({
      SmsSdkAppId: settings.sdkAppId,
      SignName: settings.signName,
      TemplateId: templateId,
      PhoneNumberSet: [`+86${phone}`],
      TemplateParamSet: places,
    })
    const timestamp = Math.floor(clock() / 1000)
    const { secretId, secretKey } = settings
    const answer = await send({
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/json',
        'x-tc-action': 'SendSms',
        'x-tc-version': '2021-01-11',
        'x-tc-region': settings.region,
        'x-tc-timestamp': String(timestamp),
        authorization: tc3Authorization({ secretId, secretKey, service: 'sms', host, body, timestamp }),
      },
      body,
    })
    assertSent(answer.body)
  }
}

/** True when the provider refused to send, so that nothing is under way. */
export const wasRefused = (error: unknown): boolean =>
  error instanceof Problem && error.code === smsRefused().code

// The call succeeds as a whole though a number was refused: the status of the one number counts.
const assertSent = (body: Buffer) => {
  const read = answerShape.safeParse(json(body))
  if (!read.success) throw providerUnavailable({ provider: 'sms', reason: 'unexpected-answer' })

  const { Error: failure, SendStatusSet: [status] = [] } = read.data.Response
  if (failure) throw smsRefused({ reason: failure.Code })
  if (status?.Code !== 'Ok') throw smsRefused({ reason: status?.Code ?? 'no-status' })
}

const json = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
