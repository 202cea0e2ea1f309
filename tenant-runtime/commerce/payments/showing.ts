import QRCode from 'qrcode'
import type { Ctx } from '@wanpu/migrations'
import { memberOf } from '#members'
import { findAttemptOf } from './attempt-store.ts'
import { paymentNotFound } from './failures.ts'

/** A payment of the asking member; the page that shows a code asks for this until `state` is no longer `open`. */
export const describePayment = async ({ tx, actor, now }: Ctx, id: string) => {
  const attempt = await findAttemptOf(tx, memberOf(actor), id)
  if (!attempt) throw paymentNotFound({ id })
  return { ...attempt, now }
}

/** The code to scan as an SVG; not found for payments that are launched in the page. */
export const drawPaymentCode = async (ctx: Ctx, id: string): Promise<string> => {
  const { codeUrl } = await describePayment(ctx, id)
  if (!codeUrl) throw paymentNotFound({ id })
  return QRCode.toString(codeUrl, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
}
