import { z } from 'zod'
import { theme } from '@wanpu/blocks'

const line = (max: number) => z.string().trim().max(max)

/** What a merchant may change in one go; absent keys stay as they are. */
export const settingsEdit = z
  .strictObject({
    name: line(30).min(1),
    logo: z
      .string()
      .regex(/^asset:[0-9a-f-]{36}$/)
      .nullable(),
    intro: line(300),
    phone: line(20).regex(/^[\d+() -]*$/),
    email: z.union([z.email().max(100), z.literal('')]),
    serviceHours: line(60),
    icpNumber: line(40),
    theme,
    promises: z.array(line(20).min(1)).max(6),
    payWithinMinutes: z.int().min(5).max(1440),
    receiveAfterDays: z.int().min(3).max(45),
    shipFrom: z.record(z.string().max(40), line(120)),
  })
  .partial()

export type SettingsEdit = z.output<typeof settingsEdit>
