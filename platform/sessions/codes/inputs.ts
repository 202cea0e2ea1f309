import { z } from 'zod'

/** A mobile number of the mainland: 11 digits without a country code. */
export const phoneNumber = z.string().regex(/^1[3-9]\d{9}$/, 'not a mobile number')

/** A code as it came by SMS. */
export const sixDigits = z.string().regex(/^\d{6}$/, 'not a code of six digits')
