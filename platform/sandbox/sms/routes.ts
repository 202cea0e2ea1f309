import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { z } from 'zod'
import type { Ground } from '../ground.ts'
import { parseJson } from '../json.ts'
import { wholeSeconds } from '../time.ts'
import { faultOfCall } from './tc3.ts'

const bodyShape = z.strictObject({
  PhoneNumberSet: z.array(z.string()).min(1).max(200),
  SmsSdkAppId: z.string(),
  SignName: z.string(),
  TemplateId: z.string(),
  TemplateParamSet: z.array(z.string()).default([]),
  ExtendCode: z.string().optional(),
  SessionContext: z.string().optional(),
  SenderId: z.string().optional(),
})

/** sms.tencentcloudapi.com: SendSms, the one action it knows. */
export const sendSms = (ground: Ground) => {
  const { world, secrets, state, clock, changed } = ground

  return async (c: Context) => {
    const body = await c.req.text()
    const call = { headers: (name: string) => c.req.header(name), body }
    const fault = faultOfCall(call, secrets.sms, wholeSeconds(clock()))
    if (fault) return failed(c, fault)
    if (c.req.header('x-tc-action') !== 'SendSms') return failed(c, 'InvalidAction')
    if (c.req.header('x-tc-version') !== '2021-01-11') return failed(c, 'NoSuchVersion')
    if (!c.req.header('x-tc-region')) return failed(c, 'MissingParameter')

    const asked = bodyShape.safeParse(parseJson(body))
    if (!asked.success) return failed(c, 'InvalidParameter')
    const {
      PhoneNumberSet,
      SmsSdkAppId,
      SignName,
      TemplateId,
      TemplateParamSet,
      SessionContext = '',
    } = asked.data
    const template = world.sms.templates[TemplateId]
    if (SmsSdkAppId !== world.sms.sdkAppId) return failed(c, 'UnauthorizedOperation.SmsSdkAppIdVerifyFail')
    if (!world.sms.signNames.includes(SignName))
      return failed(c, 'FailedOperation.SignatureIncorrectOrUnapproved')
    if (!template) return failed(c, 'FailedOperation.TemplateIncorrectOrUnapproved')
    if (template.match(/\{\d\}/g)?.length !== TemplateParamSet.length)
      return failed(c, 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate')

    const SendStatusSet = PhoneNumberSet.map((PhoneNumber) => {
      const phone = /^(?:\+?86)?(1[3-9]\d{9})$/.exec(PhoneNumber)?.[1]
      const wrong = phone ? limitReached(ground, phone) : 'InvalidParameterValue.IncorrectPhoneNumber'
      if (phone && !wrong) {
        const text = template.replace(/\{(\d)\}/g, (_, at: string) => TemplateParamSet[Number(at) - 1] ?? '')
        state.sms.push({ phone, signName: SignName, text, params: TemplateParamSet, at: clock() })
        changed()
      }
      return {
        SerialNo: wrong ? '' : randomUUID(),
        PhoneNumber: phone ? `+86${phone}` : PhoneNumber,
        Fee: wrong ? 0 : 1,
        SessionContext,
        Code: wrong ?? 'Ok',
        Message: wrong ?? 'send success',
        IsoCode: 'CN',
      }
    })
    return c.json({ Response: { SendStatusSet, RequestId: randomUUID() } })
  }
}

const limitReached = ({ state, clock }: Ground, phone: string): string | null => {
  if (!state.faults.smsLimits) return null
  const since = (ms: number) => state.sms.filter((sms) => sms.phone === phone && sms.at > clock() - ms).length
  if (since(30_000) >= 1) return 'LimitExceeded.PhoneNumberThirtySecondLimit'
  if (since(3_600_000) >= 5) return 'LimitExceeded.PhoneNumberOneHourLimit'
  if (since(86_400_000) >= 10) return 'LimitExceeded.PhoneNumberDailyLimit'
  return null
}

const failed = (c: Context, Code: string) =>
  c.json({ Response: { Error: { Code, Message: Code }, RequestId: randomUUID() } })
