import { Problem, problem } from '@wanpu/kit/problem'

export const pushSignatureWrong = problem('wechat-push-signature', 403, 'The signature of this push is wrong')
export const pushUndecipherable = problem('wechat-push-undecipherable', 400, 'This push can not be decrypted')
export const pushForeign = problem('wechat-push-foreign', 403, 'This push is meant for another platform')
export const xmlUnacceptable = problem('xml-unacceptable', 400, 'This XML is not acceptable')
export const ticketMissing = problem(
  'wechat-ticket-missing',
  503,
  'WeChat has not sent us a fresh ticket yet',
)
export const grantLost = problem('wechat-grant-lost', 409, 'The Official Account has to be authorized again')
export const accountTaken = problem(
  'wechat-account-taken',
  409,
  'This Official Account belongs to another shop',
)
export const shopHasAccount = problem('wechat-shop-has-account', 409, 'This shop already has another account')
export const authorizationUnknown = problem(
  'wechat-authorization-unknown',
  404,
  'No such authorization is under way',
)
export const tokenBusy = problem('wechat-token-busy', 503, 'The token is being renewed, try again')

/** WeChat answered with an errcode. `errmsg` ends with the rid that their support asks for. */
export class WechatRefusal extends Problem {
  readonly errcode: number
  readonly errmsg: string

  constructor(path: string, errcode: number, errmsg: string) {
    super('wechat-refused', 502, 'WeChat refused the call', { path, errcode })
    this.errcode = errcode
    this.errmsg = errmsg
  }
}

export const refusedWith = (error: unknown, ...errcodes: number[]): boolean =>
  error instanceof WechatRefusal && errcodes.includes(error.errcode)

/** The token in the call is void, though the call itself may be right. */
export const tokenIsVoid = (error: unknown): boolean => refusedWith(error, 40001, 40014, 42001)
