import { z } from 'zod'
import { phoneNumber } from '@wanpu/sessions'

const code = z.string().regex(/^\d{6}$/, 'six digits')
const newPassword = z.string().min(8, 'at least 8 characters').max(200)

export const codeRequest = z.strictObject({ phone: phoneNumber })
/** A phone, proven by a code, and the password it gets. */
export const proven = z.strictObject({ phone: phoneNumber, code, password: newPassword })
export const passwordChange = z.strictObject({ current: z.string().min(1).max(200), next: newPassword })
