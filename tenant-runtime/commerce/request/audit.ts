import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { shopAudit } from '@wanpu/migrations/schema'

/** Everything that is written down of what people do in a shop. */
export const shopDeeds = [
  'categories.create',
  'categories.edit',
  'categories.order',
  'categories.remove',
  'media.remove',
  'media.rename',
  'media.upload',
  'orders.close',
  'orders.export',
  'orders.reveal',
  'orders.ship',
  'pages.create',
  'pages.preview',
  'pages.publish',
  'pages.restore',
  'pages.save',
  'pages.template',
  'payments.account',
  'payments.resolve',
  'products.create',
  'products.edit',
  'products.export',
  'products.list',
  'products.price',
  'products.revise',
  'products.unlist',
  'settings.save',
  'shipping.couriers',
  'shipping.template-add',
  'shipping.template-edit',
  'shipping.template-remove',
  'stock.adjust',
  'stock.set',
] as const
export type ShopDeed = (typeof shopDeeds)[number]

/** Writes down what a person did in the shop; `subject` is the id it was done to, or several with spaces between. */
export const auditShop = async (
  { tx, actor, now, requestId }: Ctx,
  deed: ShopDeed,
  subject: string,
  details: Record<string, unknown> = {},
) => {
  await tx.insert(shopAudit).values({
    tenantId: tx.tenantId,
    id: newId(),
    actorKind: actor.kind,
    actorId: actor.id,
    deed,
    subject,
    details,
    requestId: requestId ?? null,
    at: now,
  })
}
