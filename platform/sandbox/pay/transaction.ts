import type { Ground } from '../ground.ts'
import { shanghaiTime } from '../time.ts'
import { words } from '../words.ts'
import { stateOf } from './orders.ts'
import type { PayOrder } from './pay-order.ts'

/** An order as queries and notifications show it; what belongs to a payment is absent before it. */
export const transactionOf = (ground: Ground, order: PayOrder) => {
  const { body, paid, tradeType } = order
  const state = stateOf(ground, order)
  const total = body.amount.total + (paid ? ground.state.faults.amountOff : 0)
  return {
    appid: body.appid,
    mchid: body.mchid,
    out_trade_no: body.out_trade_no,
    ...(body.attach === undefined ? {} : { attach: body.attach }),
    trade_state: state,
    trade_state_desc: words.pay.states[state],
    ...(paid
      ? {
          transaction_id: paid.transactionId,
          trade_type: tradeType,
          bank_type: 'OTHERS',
          success_time: shanghaiTime(paid.at),
          payer: { openid: paid.openid },
          amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' },
        }
      : { amount: { total, currency: 'CNY' }, ...(body.payer ? { payer: body.payer } : {}) }),
  }
}
