import { newId } from '@wanpu/kit/ids'
import { asc, count, eq, sql } from 'drizzle-orm'
import { type Tx, mine, only } from '@wanpu/migrations'
import { freightRules, freightTemplates, products, shopCouriers } from '@wanpu/migrations/schema'
import type { FreightRule, FreightTemplate } from './freight.ts'

/** The shop's freight templates with their rules in order. */
export const findFreight = async (tx: Tx): Promise<FreightTemplate[]> => {
  const [templates, rules] = await Promise.all([
    tx.select().from(freightTemplates).where(mine(tx, freightTemplates)).orderBy(asc(freightTemplates.id)),
    tx
      .select()
      .from(freightRules)
      .where(mine(tx, freightRules))
      .orderBy(asc(freightRules.position), asc(freightRules.id)),
  ])

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

/** Until the transaction ends nobody else changes how the shop ships. */
export const lockFreight = async (tx: Tx) => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenantId} freight`}, 0))`)
}

type Said = Omit<FreightTemplate, 'id' | 'rules'>

export const insertTemplate = async (tx: Tx, template: Said & { id: string }) => {
  await tx.insert(freightTemplates).values({ ...template, tenantId: tx.tenantId })
}

export const changeTemplate = async (tx: Tx, id: string, said: Said) => {
  await tx
    .update(freightTemplates)
    .set(said)
    .where(mine(tx, freightTemplates, eq(freightTemplates.id, id)))
}

export const clearDefault = async (tx: Tx) => {
  await tx.update(freightTemplates).set({ isDefault: false }).where(mine(tx, freightTemplates))
}

/** Its rules go with it. */
export const removeTemplate = async (tx: Tx, id: string) => {
  await tx.delete(freightTemplates).where(mine(tx, freightTemplates, eq(freightTemplates.id, id)))
}

export const replaceRules = async (tx: Tx, templateId: string, rules: readonly FreightRule[]) => {
  await tx.delete(freightRules).where(mine(tx, freightRules, eq(freightRules.templateId, templateId)))
  await tx.insert(freightRules).values(
    rules.map((rule, position) => ({
      ...rule,
      provinces: [...rule.provinces],
      tenantId: tx.tenantId,
      id: newId(),
      templateId,
      position,
    })),
  )
}

/** How many products ask to be sent by this template. */
export const countProductsOf = async (tx: Tx, templateId: string): Promise<number> => {
  const row = only(
    await tx
      .select({ products: count() })
      .from(products)
      .where(mine(tx, products, eq(products.freightTemplateId, templateId))),
  )
  return row?.products ?? 0
}

export const replaceCouriers = async (tx: Tx, codes: readonly string[]) => {
  await tx.delete(shopCouriers).where(mine(tx, shopCouriers))
  if (codes.length === 0) return
  await tx
    .insert(shopCouriers)
    .values(codes.map((code, position) => ({ tenantId: tx.tenantId, code, position })))
}
