import { z } from 'zod'
import { phoneNumber } from '@wanpu/sessions'

const password = z.string().min(1).max(200)

export const merchantSignIn = z.strictObject({ phone: phoneNumber, password })
export const staffSignIn = z.strictObject({ name: z.string().min(1).max(60), password })
