import { z } from 'zod'
import { malformedBody, wrongParameter } from './refusal.ts'

const common = {
  appid: z.string().min(1).max(32),
  mchid: z.string().min(1).max(32),
  description: z.string().min(1).max(127),
  out_trade_no: z.string().regex(/^[0-9A-Za-z_\-|*]{6,32}$/),
  time_expire: z.iso.datetime({ offset: true }).optional(),
  attach: z.string().max(128).optional(),
  notify_url: z
    .string()
    .max(255)
    .refine((url) => URL.canParse(url) && /^https?:\/\/[^?#]+$/.test(url)),
  goods_tag: z.string().max(32).optional(),
  support_fapiao: z.boolean().optional(),
  limit_pay: z.array(z.enum(['no_balance', 'no_credit', 'no_debit', 'balance_only'])).optional(),
  amount: z.strictObject({ total: z.int().min(1).max(100_000_000), currency: z.literal('CNY').optional() }),
  detail: z
    .strictObject({
      cost_price: z.int().optional(),
      invoice_id: z.string().max(32).optional(),
      goods_detail: z
        .array(
          z.strictObject({
            merchant_goods_id: z.string().max(32),
            wechatpay_goods_id: z.string().max(32).optional(),
            goods_name: z.string().max(256).optional(),
            quantity: z.int().min(1),
            unit_price: z.int().min(0),
          }),
        )
        .optional(),
    })
    .optional(),
  scene_info: z
    .strictObject({
      payer_client_ip: z.string().max(45),
      device_id: z.string().max(32).optional(),
      store_info: z
        .strictObject({
          id: z.string().max(32),
          name: z.string().max(256).optional(),
          area_code: z.string().max(32).optional(),
          address: z.string().max(512).optional(),
        })
        .optional(),
    })
    .optional(),
  settle_info: z.strictObject({ profit_sharing: z.boolean().optional() }).optional(),
}

export const jsapiBody = z.strictObject({
  ...common,
  payer: z.strictObject({ openid: z.string().min(1).max(128) }),
})
export const nativeBody = z.strictObject(common)
export const closeBody = z.strictObject({ mchid: z.string() })
export type OrderBody = z.output<typeof nativeBody> & { payer?: { openid: string } }

/** Reads a body whose shape is closed; PARAM_ERROR names the first field that is wrong. */
export const readBody = <T extends z.ZodType>(shape: T, text: string): z.output<T> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw malformedBody()
  }
  const parsed = shape.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path
  throw wrongParameter(`/${path.map(String).join('/')}`, issue.message)
}
