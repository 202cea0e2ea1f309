import { z } from 'zod'

// `version:variant` pairs with commas between.
const variants = z
  .string()
  .default('')
  .transform((text, check) => {
    const pairs = text ? text.split(',').map((pair) => pair.split(':')) : []
    if (pairs.some(([version, variant]) => !version?.includes('@') || !/^\d+$/.test(variant ?? '')))
      check.addIssue('must be version:variant pairs with commas between')
    return new Map(pairs as [string, string][])
  })

/** The part of the environment that billing reads; without a key nothing is sold. */
export const lemonEnvironment = {
  LEMON_API_KEY: z.string().default(''),
  LEMON_STORE_ID: z.string().regex(/^\d*$/).default(''),
  LEMON_WEBHOOK_SECRET: z.string().default(''),
  LEMON_VARIANTS: variants,
  LEMON_TEST_MODE: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
}
type Read = { [K in keyof typeof lemonEnvironment]: z.output<(typeof lemonEnvironment)[K]> }

export interface LemonSettings {
  /** Empty: nothing is sold. */
  apiKey: string
  storeId: string
  /** Empty: the webhook's address is off. */
  webhookSecret: string
  /** Plan version → variant id. */
  variants: ReadonlyMap<string, string>
  isTest: boolean
}

export const readLemonSettings = (read: Read): LemonSettings => ({
  apiKey: read.LEMON_API_KEY,
  storeId: read.LEMON_STORE_ID,
  webhookSecret: read.LEMON_WEBHOOK_SECRET,
  variants: read.LEMON_VARIANTS,
  isTest: read.LEMON_TEST_MODE,
})
