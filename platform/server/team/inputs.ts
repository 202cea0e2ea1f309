import { z } from 'zod'
import { invitationRoles } from '@wanpu/migrations/schema'
import { phoneNumber } from '@wanpu/sessions'

const role = z.enum(invitationRoles)

export const newInvitation = z.strictObject({
  phone: phoneNumber,
  name: z.string().trim().max(30).default(''),
  role,
})
export const newRole = z.strictObject({ role })
