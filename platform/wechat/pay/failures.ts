import { Problem, problem } from '@wanpu/kit/problem'

export const payPushRejected = problem(
  'pay-push-rejected',
  401,
  'This notification is not signed by WeChat Pay',
)
export const payPushUnreadable = problem('pay-push-unreadable', 400, 'This notification can not be read')

/** WeChat Pay said no; `payCode` is its own word, such as `ORDER_NOT_EXIST` or `SIGN_ERROR`. */
export class PayRefusal extends Problem {
  readonly payCode: string
  readonly httpStatus: number
  readonly said: string
  /** Ends in an internal number that their support asks for. */
  readonly requestId: string | null

  constructor(httpStatus: number, payCode: string, said: string, requestId: string | null) {
    super('pay-refused', 502, 'WeChat Pay refused the call', { payCode })
    this.httpStatus = httpStatus
    this.payCode = payCode
    this.said = said
    this.requestId = requestId
  }
}

export const payRefusedWith = (error: unknown, ...codes: string[]): boolean =>
  error instanceof PayRefusal && codes.includes(error.payCode)

/** The same call with the same parameters may work a little later. */
export const payIsBusy = (error: unknown): boolean =>
  error instanceof PayRefusal && (error.httpStatus >= 500 || error.httpStatus === 429)
