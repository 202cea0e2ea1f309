import { findOpenInvitation, findTenant } from '@wanpu/accounts'
import { type JobHandler, handle } from '@wanpu/kit/queue'
import type { PlatformServices } from '../services.ts'
import { invitationSent } from './job-names.ts'
import { invitationUrl } from './link.ts'

/** Tells invited people, by a message with their link. */
export const teamJobs = (services: PlatformServices): JobHandler[] => [
  handle(invitationSent, ({ invitationId }) => tell(services, invitationId)),
]

const tell = async (services: PlatformServices, invitationId: string) => {
  const { db, sendInvitation } = services
  const found = await db.inPlatform(async (tx) => {
    const invitation = await findOpenInvitation(tx, invitationId)
    return invitation && { invitation, shop: await findTenant(tx, invitation.tenantId) }
  })
  if (!found?.shop) return

  const { phone } = found.invitation
  await sendInvitation(phone, { shop: found.shop.name, url: invitationUrl(services, invitationId) })
}
