import type { OrderBody } from './order-body.ts'

export interface PayOrder {
  tradeType: 'JSAPI' | 'NATIVE'
  body: OrderBody
  prepays: { id: string; until: number }[]
  /** What a Native order's QR code says. */
  codeUrl: string
  placedAt: number
  expiresAt: number
  closedAt: number | null
  paid: { at: number; transactionId: string; openid: string } | null
}
