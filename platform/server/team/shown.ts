import { maskPhone } from '@wanpu/kit/log'
import type { Invitation, findInvitation } from '@wanpu/accounts'
import { invitationUrl } from './link.ts'
import type { teamOf } from './team.ts'

/** A shop's team as its managers see it; phones are masked. */
export const shownTeam = (
  ground: Parameters<typeof invitationUrl>[0],
  { colleagues, invitations, used, limit }: Awaited<ReturnType<typeof teamOf>>,
) => ({
  colleagues: colleagues.map(({ since, phone, ...one }) => ({
    ...one,
    phone: maskPhone(phone),
    since: since.toISOString(),
  })),
  invitations: invitations.map((one) => ({
    id: one.id,
    name: one.name,
    phone: maskPhone(one.phone),
    role: one.role,
    expiresAt: one.expiresAt.toISOString(),
    url: invitationUrl(ground, one.id),
  })),
  used,
  limit,
})

/** An invitation as whoever holds its link sees it. */
export const shownInvitation = ({
  invitation,
  shopName,
  isOpen,
}: NonNullable<Awaited<ReturnType<typeof findInvitation>>>) => ({
  shopName,
  role: invitation.role,
  phone: maskPhone(invitation.phone),
  state: stateOf(invitation, isOpen),
})

const stateOf = ({ acceptedAt, revokedAt }: Invitation, isOpen: boolean) => {
  if (isOpen) return 'open' as const
  if (acceptedAt) return 'accepted' as const
  return revokedAt ? ('revoked' as const) : ('over' as const)
}
