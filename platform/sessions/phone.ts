import { z } from 'zod'

/** A mobile number of the mainland: 11 digits without a country code. */
export const phoneNumber = z.string().regex(/^1[3-9]\d{9}$/, 'not a mobile number')
