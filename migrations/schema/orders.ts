import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { amount, fenColumn, moment, oneOf } from '../columns.ts'
import { tenantTable, tenantTableKeyed, within } from '../tenant-table.ts'
import { members } from './members.ts'

export const trades = ['placed', 'paid', 'completed', 'closed'] as const
export const deliveries = ['none', 'part', 'shipped', 'received'] as const
export const refunds = ['none', 'part', 'full'] as const

/** Where an order goes, as it was when placed. */
export interface DeliveryAddress {
  name: string
  phone: string
  regionCode: string
  province: string
  city: string
  district: string
  detail: string
}
/** What one step of the price said; amounts in fen. */
export interface PriceStep {
  step: string
  amountFen: number
  applied: boolean
  reason: string
}

/** An order: trade, delivery and refund are kept apart; the word a person sees is derived. */
export const orders = tenantTable(
  'orders',
  {
    number: text().notNull(),
    memberId: uuid().notNull(),
    trade: text({ enum: trades }).notNull().default('placed'),
    delivery: text({ enum: deliveries }).notNull().default('none'),
    refund: text({ enum: refunds }).notNull().default('none'),
    isRefunding: boolean().notNull().default(false),
    isSettled: boolean().notNull().default(false),
    itemsFen: fenColumn().notNull(),
    discountFen: fenColumn().notNull(),
    freightFen: fenColumn().notNull(),
    payableFen: fenColumn().notNull(),
    paidFen: fenColumn()
      .notNull()
      .default(0 as never),
    refundedFen: fenColumn()
      .notNull()
      .default(0 as never),
    steps: jsonb().$type<PriceStep[]>().notNull(),
    address: jsonb().$type<DeliveryAddress>().notNull(),
    courierCode: text(),
    note: text().notNull().default(''),
    pieces: integer().notNull(),
    placedAt: moment().notNull(),
    payBy: moment().notNull(),
    paidAt: moment(),
    shippedAt: moment(),
    receivedAt: moment(),
    completedAt: moment(),
    closedAt: moment(),
    closeReason: text(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.memberId }, () => members),
    unique().on(t.tenantId, t.number),
    oneOf('orders_trade', t.trade, trades),
    oneOf('orders_delivery', t.delivery, deliveries),
    oneOf('orders_refund', t.refund, refunds),
    amount('orders_items', t.itemsFen),
    amount('orders_freight', t.freightFen),
    check(
      'orders_sums',
      sql`payable_fen = items_fen + freight_fen - discount_fen and discount_fen between 0 and items_fen and payable_fen >= 0 and paid_fen >= 0 and refunded_fen between 0 and paid_fen`,
    ),
    check('orders_paid', sql`(trade in ('paid', 'completed')) = (paid_at is not null) or trade = 'closed'`),
    index().on(t.tenantId, t.memberId, t.placedAt.desc().nullsFirst()),
    index().on(t.tenantId, t.trade, t.delivery, t.placedAt.desc().nullsFirst()),
    index().on(t.tenantId, t.placedAt.desc().nullsFirst()),
    index('orders_open').on(t.tenantId, t.payBy).where(sql`trade = 'placed'`),
  ],
)

/** A line as it was sold; `choice` is shown as 颜色 and the like joined. */
export const orderLines = tenantTable(
  'order_lines',
  {
    orderId: uuid().notNull(),
    productId: uuid().notNull(),
    skuId: uuid().notNull(),
    title: text().notNull(),
    choice: text().array().notNull(),
    picture: text(),
    unitPriceFen: fenColumn().notNull(),
    quantity: integer().notNull(),
    itemsFen: fenColumn().notNull(),
    discountFen: fenColumn().notNull(),
    freightFen: fenColumn().notNull(),
    payableFen: fenColumn().notNull(),
    weightGrams: integer().notNull(),
    shippedQuantity: integer().notNull().default(0),
    position: integer().notNull().default(0),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.orderId }, () => orders),
    index().on(t.tenantId, t.orderId),
    check('order_lines_quantity', sql`quantity > 0 and shipped_quantity between 0 and quantity`),
    check(
      'order_lines_sums',
      sql`items_fen = unit_price_fen * quantity and payable_fen = items_fen - discount_fen + freight_fen and payable_fen >= 0`,
    ),
  ],
)

export const dimensions = ['trade', 'delivery', 'refund', 'settlement'] as const

/** Every step an order made; append-only. */
export const orderEvents = tenantTable(
  'order_events',
  {
    orderId: uuid().notNull(),
    dimension: text({ enum: dimensions }).notNull(),
    from: text().notNull(),
    to: text().notNull(),
    actorKind: text().notNull(),
    actorId: text(),
    reason: text().notNull().default(''),
    at: moment().notNull(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.orderId }, () => orders),
    index().on(t.tenantId, t.orderId, t.at),
  ],
)

export const trackStates = [
  'created',
  'picked_up',
  'in_transit',
  'out_for_delivery',
  'at_station',
  'delivered',
  'problem',
  'returning',
  'returned',
  'customs',
] as const

/** A parcel on its way; `state` is one of the normalised tracking states. */
export const shipments = tenantTable(
  'shipments',
  {
    orderId: uuid().notNull(),
    courierCode: text().notNull(),
    waybill: text().notNull(),
    state: text({ enum: trackStates }).notNull().default('created'),
    pushKey: text().notNull(),
    saltSealed: text(),
    subscribedAt: moment(),
    shippedAt: moment().notNull(),
    deliveredAt: moment(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.orderId }, () => orders),
    index().on(t.tenantId, t.orderId),
    unique().on(t.tenantId, t.courierCode, t.waybill, t.orderId),
    oneOf('shipments_state', t.state, trackStates),
  ],
)

export const shipmentLines = tenantTableKeyed(
  'shipment_lines',
  { shipmentId: uuid().notNull(), lineId: uuid().notNull(), quantity: integer().notNull() },
  ['shipmentId', 'lineId'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.shipmentId }, () => shipments),
    within({ tenantId: t.tenantId, id: t.lineId }, () => orderLines),
    check('shipment_lines_quantity', sql`quantity > 0`),
  ],
)

/** What the courier said, each scan once. */
export const shipmentScans = tenantTableKeyed(
  'shipment_scans',
  {
    shipmentId: uuid().notNull(),
    at: moment().notNull(),
    text: text().notNull(),
    state: text({ enum: trackStates }).notNull(),
    rawCode: text().notNull().default(''),
  },
  ['shipmentId', 'at', 'text'],
  (t) => [
    within({ tenantId: t.tenantId, id: t.shipmentId }, () => shipments),
    oneOf('shipment_scans_state', t.state, trackStates),
  ],
)

/** The shop's own WeChat Pay account; keys are sealed. `endpointId` stands in the callback address. */
export const paymentAccounts = tenantTable(
  'payment_accounts',
  {
    mchid: text().notNull(),
    merchantName: text().notNull(),
    appid: text().notNull(),
    serial: text().notNull(),
    privateKeySealed: text().notNull(),
    apiv3KeySealed: text().notNull(),
    publicKeyId: text(),
    publicKeyPem: text(),
    certificates: jsonb().$type<{ serial: string; pem: string; expiresAt: string }[]>().notNull().default([]),
    endpointId: text().notNull(),
    isActive: boolean().notNull().default(true),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [unique().on(t.tenantId, t.endpointId)],
)

export const payMethods = ['jsapi', 'native'] as const
export const attemptStates = ['open', 'succeeded', 'closed', 'failed'] as const

/** One try to be paid; its id in hex is the out_trade_no. At most one is open per order. */
export const paymentAttempts = tenantTable(
  'payment_attempts',
  {
    orderId: uuid().notNull(),
    accountId: uuid().notNull(),
    method: text({ enum: payMethods }).notNull(),
    amountFen: fenColumn().notNull(),
    openid: text(),
    state: text({ enum: attemptStates }).notNull().default('open'),
    prepayId: text(),
    codeUrl: text(),
    transactionId: text(),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    askedAt: moment(),
    endedAt: moment(),
  },
  (t) => [
    within({ tenantId: t.tenantId, id: t.orderId }, () => orders),
    within({ tenantId: t.tenantId, id: t.accountId }, () => paymentAccounts),
    index().on(t.tenantId, t.orderId),
    uniqueIndex('payment_attempts_open').on(t.tenantId, t.orderId).where(sql`state = 'open'`),
    uniqueIndex('payment_attempts_succeeded').on(t.tenantId, t.orderId).where(sql`state = 'succeeded'`),
    oneOf('payment_attempts_state', t.state, attemptStates),
    amount('payment_attempts_amount', t.amountFen),
  ],
)

/** Money that came but belongs to no open order; shown until somebody has dealt with it. */
export const parkedPayments = tenantTable(
  'parked_payments',
  {
    provider: text().notNull(),
    eventKey: text().notNull(),
    outTradeNo: text().notNull(),
    transactionId: text().notNull(),
    orderId: uuid(),
    amountFen: fenColumn().notNull(),
    reason: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    parkedAt: moment().notNull(),
    resolvedAt: moment(),
    resolution: text(),
  },
  (t) => [
    unique().on(t.tenantId, t.provider, t.transactionId, t.reason),
    index().on(t.tenantId, t.parkedAt),
    amount('parked_payments_amount', t.amountFen),
  ],
)
