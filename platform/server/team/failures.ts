import { problem } from '@wanpu/kit/problem'

export const invitationClosed = problem(
  'invitation-closed',
  409,
  'This invitation is used, taken back or over',
)
export const invitationForAnother = problem(
  'invitation-for-another',
  403,
  'This invitation is for another phone',
)
export const tooManyInvitations = problem('too-many-invitations', 429, 'No more invitations today')
export const alreadyColleague = problem('already-colleague', 409, 'This phone works in this shop already')
