import { asc } from 'drizzle-orm'
import { type Tx, mine } from '@wanpu/migrations'
import { freightRules, freightTemplates, shopCouriers } from '@wanpu/migrations/schema'
import type { FreightTemplate } from './freight.ts'

/** The shop's freight templates with their rules in order. */
export const findFreight = async (tx: Tx): Promise<FreightTemplate[]> => {
  const templates = await tx
    .select()
    .from(freightTemplates)
    .where(mine(tx, freightTemplates))
    .orderBy(asc(freightTemplates.id))
  const rules = await tx
    .select()
    .from(freightRules)
    .where(mine(tx, freightRules))
    .orderBy(asc(freightRules.position), asc(freightRules.id))

  return templates.map(({ id, name, method, freeFromFen, isDefault }) => ({
    id,
    name,
    method,
    freeFromFen,
    isDefault,
    rules: rules
      .filter((rule) => rule.templateId === id)
      .map(({ provinces, firstUnits, firstFen, nextUnits, nextFen }) => ({
        provinces,
        firstUnits,
        firstFen,
        nextUnits,
        nextFen,
      })),
  }))
}

/** Codes of the shop's couriers in the order it offers them. */
export const findCourierCodes = async (tx: Tx): Promise<string[]> => {
  const rows = await tx
    .select({ code: shopCouriers.code })
    .from(shopCouriers)
    .where(mine(tx, shopCouriers))
    .orderBy(asc(shopCouriers.position), asc(shopCouriers.code))
  return rows.map((row) => row.code)
}
