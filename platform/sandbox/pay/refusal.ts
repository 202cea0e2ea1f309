import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { words } from '../words.ts'

/** A refusal of api.mch.weixin.qq.com: a real HTTP status and a code. */
export class PayRefusal extends Error {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly detail: Record<string, unknown> | undefined
  constructor(status: ContentfulStatusCode, code: string, message: string, detail?: Record<string, unknown>) {
    super(message)
    this.status = status
    this.code = code
    this.detail = detail
  }
}

const said = words.pay.refusals

export const wrongSignature = (why: string) =>
  new PayRefusal(401, 'SIGN_ERROR', said.signature, { issue: why, location: 'authorization' })
export const wrongParameter = (field: string, issue: string) =>
  new PayRefusal(400, 'PARAM_ERROR', said.parameter, { field, issue, location: 'body' })
export const appidNotBound = () => new PayRefusal(400, 'APPID_MCHID_NOT_MATCH', said.appid)
export const orderUnknown = () => new PayRefusal(404, 'ORDER_NOT_EXIST', said.unknown)
export const orderPaid = () => new PayRefusal(400, 'ORDERPAID', said.paid)
export const orderClosed = () => new PayRefusal(400, 'ORDER_CLOSED', said.closed)
export const numberUsed = () => new PayRefusal(403, 'OUT_TRADE_NO_USED', said.used)
export const noCertificates = () => new PayRefusal(404, 'RESOURCE_NOT_EXISTS', said.noCertificates)
export const noSuchApi = () => new PayRefusal(404, 'RESOURCE_NOT_EXISTS', said.noSuchApi)
export const malformedBody = () => new PayRefusal(400, 'PARAM_ERROR', said.malformed)
export const malformedHead = () => new PayRefusal(400, 'PARAM_ERROR', said.head)
