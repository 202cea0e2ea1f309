import { z } from 'zod'
import { fen } from '@wanpu/kit/money'

const fenShape = z.int().transform(fen)

export const tradeStates = [
  'SUCCESS',
  'REFUND',
  'NOTPAY',
  'CLOSED',
  'REVOKED',
  'USERPAYING',
  'PAYERROR',
  'ACCEPT',
] as const

/** A payment as WeChat Pay has it. What belongs to a paid one is null before. */
export type Transaction = z.output<typeof transactionShape>
export const transactionShape = z
  .object({
    appid: z.string(),
    mchid: z.string(),
    out_trade_no: z.string(),
    transaction_id: z.string().optional(),
    trade_type: z.string().optional(),
    trade_state: z.enum(tradeStates),
    success_time: z.string().optional(),
    payer: z.object({ openid: z.string().optional() }).optional(),
    amount: z.object({ total: fenShape, currency: z.string().default('CNY') }).optional(),
  })
  .transform((said) => ({
    appid: said.appid,
    mchid: said.mchid,
    outTradeNo: said.out_trade_no,
    transactionId: said.transaction_id ?? null,
    tradeType: said.trade_type ?? null,
    tradeState: said.trade_state,
    paidAt: said.success_time ? new Date(said.success_time) : null,
    openid: said.payer?.openid ?? null,
    totalFen: said.amount?.total ?? null,
    currency: said.amount?.currency ?? null,
  }))

/** Paid; a refund asked for later does not undo that. Amount, merchant and order are still to be compared. */
export const isPaid = ({ tradeState }: Pick<Transaction, 'tradeState'>): boolean =>
  tradeState === 'SUCCESS' || tradeState === 'REFUND'

/** A refund as a notification tells it. */
export type RefundNotice = z.output<typeof refundShape>
export const refundShape = z
  .object({
    mchid: z.string(),
    transaction_id: z.string(),
    out_trade_no: z.string(),
    refund_id: z.string(),
    out_refund_no: z.string(),
    refund_status: z.enum(['SUCCESS', 'CLOSED', 'ABNORMAL']),
    success_time: z.string().optional(),
    amount: z.object({ total: fenShape, refund: fenShape }),
  })
  .transform((said) => ({
    mchid: said.mchid,
    transactionId: said.transaction_id,
    outTradeNo: said.out_trade_no,
    refundId: said.refund_id,
    outRefundNo: said.out_refund_no,
    status: said.refund_status,
    succeededAt: said.success_time ? new Date(said.success_time) : null,
    totalFen: said.amount.total,
    refundFen: said.amount.refund,
  }))
