import { newId } from '@wanpu/kit/ids'
import type { Ctx } from '@wanpu/migrations'
import { type ShopDeed, auditShop } from '#request'
import { bumpRevision } from '#settings'
import { templateInUse, templateIsDefault, templateNotFound, tooManyTemplates } from './failures.ts'
import type { FreightTemplateInput } from './inputs.ts'
import {
  changeTemplate,
  clearDefault,
  countProductsOf,
  findFreight,
  insertTemplate,
  lockFreight,
  removeTemplate,
  replaceRules,
} from './store.ts'

const most = 50

/** Adds a template; a shop's first one is its default. */
export const addFreightTemplate = async (ctx: Ctx, input: FreightTemplateInput) => {
  const { tx } = ctx
  await lockFreight(tx)
  const known = await findFreight(tx)
  if (known.length >= most) throw tooManyTemplates({ most })

  const { rules, ...said } = input
  const id = newId()
  const isDefault = said.isDefault || !known.some((one) => one.isDefault)
  if (isDefault) await clearDefault(tx)
  await insertTemplate(tx, { ...said, id, isDefault })
  await replaceRules(tx, id, rules)
  await finish(ctx, 'shipping.template-add', id, said.name)
  return { id }
}

/** Replaces what a template says. The default one stays it until another takes its place. */
export const editFreightTemplate = async (ctx: Ctx, id: string, input: FreightTemplateInput) => {
  const { tx } = ctx
  await lockFreight(tx)
  const before = (await findFreight(tx)).find((one) => one.id === id)
  if (!before) throw templateNotFound({ id })

  const { rules, ...said } = input
  const isDefault = said.isDefault || before.isDefault
  if (isDefault && !before.isDefault) await clearDefault(tx)
  await changeTemplate(tx, id, { ...said, isDefault })
  await replaceRules(tx, id, rules)
  await finish(ctx, 'shipping.template-edit', id, said.name)
  return { id }
}

/** Removes a template that no product asks for; the default one only when it is the last. */
export const removeFreightTemplate = async (ctx: Ctx, id: string) => {
  const { tx } = ctx
  await lockFreight(tx)
  const known = await findFreight(tx)
  const template = known.find((one) => one.id === id)
  if (!template) throw templateNotFound({ id })
  const products = await countProductsOf(tx, id)
  if (products > 0) throw templateInUse({ id, products })
  if (template.isDefault && known.length > 1) throw templateIsDefault({ id })

  await removeTemplate(tx, id)
  await finish(ctx, 'shipping.template-remove', id, template.name)
  return { id }
}

const finish = async (ctx: Ctx, deed: ShopDeed, id: string, name: string) => {
  await auditShop(ctx, deed, id, { name })
  await bumpRevision(ctx, 'settings')
}
