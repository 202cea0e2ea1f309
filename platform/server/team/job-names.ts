import { z } from 'zod'
import { defineJob } from '@wanpu/kit/queue'

/** Somebody was asked to work in a shop and has to be told. */
export const invitationSent = defineJob('invitation-sent', z.object({ invitationId: z.uuid() }))
