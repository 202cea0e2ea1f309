import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

/** A shop was opened and is still empty: the composition root, which knows the templates' pictures, fills it. */
export const shopOpened = defineJob('shop-opened', z.object({ tenantId: z.uuid() }), { concurrency: 1 })
