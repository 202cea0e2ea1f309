import { z } from 'zod'
import { fen } from '@wanpu/kit/money'
import { freightMethods } from '@wanpu/migrations/schema'
import { findCourier } from '@wanpu/wechat/couriers'
import { regionOf, regionsIn } from '#members'

const fee = z.int().min(0).max(1_000_000).transform(fen)
const units = z.int().min(1).max(1_000_000)
const provinceCodes = new Set(regionsIn()?.map(({ code }) => code))
const line = (max: number) => z.string().trim().min(1).max(max)

const rule = z.strictObject({
  provinces: z
    .array(z.string().refine((code) => provinceCodes.has(code), 'not a province'))
    .max(provinceCodes.size),
  firstUnits: units,
  firstFen: fee,
  nextUnits: units,
  nextFen: fee,
})

/** By piece the units are pieces, by weight grams; a rule without provinces holds for those that no rule names. */
export const freightTemplateInput = z.strictObject({
  name: line(30),
  method: z.enum(freightMethods),
  freeFromFen: z.int().min(1).max(100_000_000).transform(fen).nullable(),
  isDefault: z.boolean(),
  rules: z
    .array(rule)
    .min(1)
    .max(32)
    .superRefine((rules, context) => {
      const named = new Set<string>()
      for (const [index, { provinces }] of rules.entries()) {
        const mine = provinces.length > 0 ? provinces : ['elsewhere']
        if (mine.some((code) => named.has(code)))
          context.addIssue({ code: 'custom', path: [index, 'provinces'], message: 'in another rule already' })
        for (const code of mine) named.add(code)
      }
    }),
})
export type FreightTemplateInput = z.output<typeof freightTemplateInput>

export const courierChoice = z.strictObject({
  codes: z
    .array(z.string().refine((code) => findCourier(code) !== undefined, 'not a courier'))
    .max(20)
    .refine((codes) => new Set(codes).size === codes.length, 'twice the same courier'),
})

export const shipFromInput = z.strictObject({
  name: line(30),
  phone: line(20).regex(/^[\d+() -]{5,20}$/),
  regionCode: z.string().refine((code) => regionOf(code) !== null, 'not a district'),
  detail: line(100),
})
export type ShipFromInput = z.output<typeof shipFromInput>

export const regionsQuery = z.strictObject({
  parent: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
})
