import { newId, randomDigits } from '@wanpu/kit/ids'
import { assertOutsideTransaction } from '@wanpu/kit/transaction'
import type { InPlatform, InShop } from '@wanpu/migrations'
import { type SendCode, wasRefused } from '../sms.ts'
import { type CodeSubject, macOf, waitFor } from './code.ts'
import { codeLimit, codeTooSoon, codeWrong } from './failures.ts'
import {
  type CodeTable,
  countAsked,
  deleteCode,
  deleteOldCodes,
  insertCode,
  lockAskers,
  merchantTable,
  shopperTable,
  tryCode,
} from './store.ts'

export interface CodeRequest {
  phone: string
  /** What the code is to be good for, such as `prove-phone`. */
  purpose: string
  ip: string
}

/** Phone codes of one realm. Both deeds make transactions of their own and refuse to run inside another. */
export interface PhoneCodes {
  /** Sends a code; throws `phone-code-too-soon` (with `retryAfterSeconds`) or `phone-code-limit`. */
  ask: (asked: CodeRequest, sendCode: SendCode) => Promise<void>
  /** Uses up the code, once; throws `phone-code-wrong`. A wrong try stays counted whatever the caller does next. */
  check: (given: { phone: string; purpose: string; code: string }) => Promise<void>
  /** Deletes codes that no limit counts any more. */
  forgetOld: () => Promise<void>
}

export const merchantCodes = (inPlatform: InPlatform, pepper: string): PhoneCodes =>
  phoneCodes((work) => inPlatform((tx, now) => work(merchantTable(tx), now)), pepper)

export const shopperCodes = (inShop: InShop, pepper: string): PhoneCodes =>
  phoneCodes((work) => inShop(({ tx, now }) => work(shopperTable(tx), now)), pepper)

type InCodes = <T>(work: (codes: CodeTable, now: Date) => Promise<T>) => Promise<T>

const phoneCodes = (inCodes: InCodes, pepper: string): PhoneCodes => ({
  ask: async (asked, sendCode) => {
    assertOutsideTransaction('sending a phone code')
    const held = await inCodes((codes, now) => holdCode(codes, pepper, asked, now))
    try {
      await sendCode(asked.phone, held.code)
    } catch (error) {
      // Refused is not sent; after silence the SMS may be under way and its code stays good.
      if (wasRefused(error)) await inCodes((codes) => deleteCode(codes, held.id))
      throw error
    }
  },
  check: async ({ phone, purpose, code }) => {
    assertOutsideTransaction('checking a phone code')
    const isRight = await inCodes((codes) =>
      tryCode(codes, phone, purpose, macOf(pepper, subject(codes, phone, purpose), code)),
    )
    if (!isRight) throw codeWrong()
  },
  forgetOld: () => inCodes(deleteOldCodes),
})

const holdCode = async (codes: CodeTable, pepper: string, { phone, purpose, ip }: CodeRequest, now: Date) => {
  await lockAskers(codes, phone, ip)
  const wait = waitFor(await countAsked(codes, phone, purpose, ip))
  if (wait === null) throw codeLimit()
  if (wait > 0) throw codeTooSoon({ retryAfterSeconds: wait })

  const code = randomDigits(6)
  const id = newId()
  await insertCode(
    codes,
    { id, phone, purpose, ip, mac: macOf(pepper, subject(codes, phone, purpose), code) },
    now,
  )
  return { id, code }
}

const subject = ({ realm, tenantId }: CodeTable, phone: string, purpose: string): CodeSubject => ({
  realm,
  tenantId,
  purpose,
  phone,
})
