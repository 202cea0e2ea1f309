import { z } from 'zod'
import type { Clock } from '@wanpu/kit/clock'
import type { Outbound, OutboundAnswer } from '@wanpu/kit/outbound'
import { readJson } from '../json.ts'
import { type Random, nonce } from '../random.ts'
import { PayRefusal } from './failures.ts'
import type { PayMerchant } from './merchant.ts'
import { authorization } from './sign.ts'

export interface PayRequest {
  method: 'GET' | 'POST'
  path: string
  body?: object
}
export type PaySend = (merchant: PayMerchant, request: PayRequest) => Promise<OutboundAnswer>

/** Signs and sends a request; the answer is not verified yet. */
export const createPaySend =
  (outbound: Outbound, clock: Clock, random: Random): PaySend =>
  (merchant, { method, path, body }) => {
    const text = body ? JSON.stringify(body) : ''
    const seconds = Math.floor(clock() / 1000)

    return outbound({
      method,
      path,
      account: merchant.mchid,
      headers: {
        authorization: authorization(merchant, { method, path, body: text, seconds, nonce: nonce(random) }),
        ...(body && { 'content-type': 'application/json' }),
        // Asks for answers signed with the public key instead of a certificate.
        ...(merchant.publicKey && { 'wechatpay-serial': merchant.publicKey.id }),
      },
      ...(body && { body: text }),
    })
  }

/** Throws a `PayRefusal` for anything but 2xx. */
export const assertAccepted = ({ status, headers, body }: OutboundAnswer): void => {
  if (status >= 200 && status < 300) return

  const said = refusal.safeParse(readJson(body)).data
  throw new PayRefusal(status, said?.code ?? `HTTP_${status}`, said?.message ?? '', headers.get('request-id'))
}

const refusal = z.object({ code: z.string(), message: z.string().default('') })
