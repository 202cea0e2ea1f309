import { z } from 'zod'
import type { Fen } from '@wanpu/kit/money'
import { beijingTime } from '../beijing-time.ts'
import type { PayCall } from './call.ts'
import type { PayMerchant } from './merchant.ts'
import { transactionShape } from './transaction.ts'

export interface PayOrder {
  /** The Official Account under which the shopper pays. */
  appid: string
  /** 6 to 32 letters and digits, stored before the call; the same number with the same order may be sent again. */
  outTradeNo: string
  /** Shown to the shopper; cut to 127 characters. */
  description: string
  amountFen: Fen
  /** Public, absolute, without a query. */
  notifyUrl: string
  /** At least a minute ahead; fixed by the first call. */
  expiresAt: Date
}

/** Orders of a merchant who holds the account directly. */
export const createPayOrders = (call: PayCall) => ({
  /** For a page inside WeChat; the prepay id lives two hours. */
  orderJsapi: async (merchant: PayMerchant, order: PayOrder & { openid: string }) => {
    const body = { ...orderBody(merchant, order), payer: { openid: order.openid } }
    const said = await call(
      merchant,
      { method: 'POST', path: '/v3/pay/transactions/jsapi', body },
      prepayAnswer,
    )
    return { prepayId: said.prepay_id }
  },

  /** For a QR code on a desk; the code lives two hours. */
  orderNative: async (merchant: PayMerchant, order: PayOrder) => {
    const body = orderBody(merchant, order)
    const said = await call(
      merchant,
      { method: 'POST', path: '/v3/pay/transactions/native', body },
      codeAnswer,
    )
    return { codeUrl: said.code_url }
  },

  queryOrder: (merchant: PayMerchant, outTradeNo: string) =>
    call(
      merchant,
      { method: 'GET', path: `${orderPath(outTradeNo)}?mchid=${merchant.mchid}` },
      transactionShape,
    ),

  /** After this nobody can pay it; refused when it is paid. */
  closeOrder: async (merchant: PayMerchant, outTradeNo: string): Promise<void> => {
    const body = { mchid: merchant.mchid }
    await call(merchant, { method: 'POST', path: `${orderPath(outTradeNo)}/close`, body }, z.null())
  },
})

const orderPath = (outTradeNo: string) =>
  `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`

const orderBody = (merchant: PayMerchant, order: PayOrder) => ({
  appid: order.appid,
  mchid: merchant.mchid,
  description: Array.from(order.description).slice(0, 127).join(''),
  out_trade_no: order.outTradeNo,
  time_expire: beijingTime(order.expiresAt),
  notify_url: order.notifyUrl,
  amount: { total: order.amountFen, currency: 'CNY' },
})

const prepayAnswer = z.object({ prepay_id: z.string().min(1) })
const codeAnswer = z.object({ code_url: z.string().min(1) })
