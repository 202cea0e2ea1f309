import { z } from 'zod'
import { payMethods } from '@wanpu/migrations/schema'

export const newPayment = z.strictObject({ method: z.enum(payMethods) })

export const resolution = z.strictObject({ note: z.string().trim().min(1).max(200) })

export const parkedQuery = z.strictObject({
  state: z.enum(['open', 'resolved']).default('open'),
  before: z.iso.datetime().optional(),
})

const pem = z.string().max(10_000)

/** Secrets may be left out to stay as they are; without a public key, WeChat Pay's certificates are used. */
export const paymentAccountInput = z.strictObject({
  merchantName: z.string().trim().min(1).max(60),
  mchid: z
    .string()
    .trim()
    .regex(/^\d{8,10}$/),
  serial: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-F]{16,40}$/),
  privateKey: pem.min(1).optional(),
  apiv3Key: z
    .string()
    .regex(/^[\x21-\x7e]{32}$/)
    .optional(),
  publicKey: z
    .strictObject({
      id: z
        .string()
        .trim()
        .regex(/^PUB_KEY_ID_[0-9A-Za-z]{6,64}$/),
      pem: pem.min(1),
    })
    .nullable(),
})

export type PaymentAccountInput = z.output<typeof paymentAccountInput>
