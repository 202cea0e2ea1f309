import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

/** A shop uses more or less of its plan than before. */
export const usageChanged = defineJob('usage-changed', z.object({ tenantId: z.uuid() }))
