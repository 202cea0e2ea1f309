import type { ReviewRound } from '@wanpu/accounts'

/** A round as staff see it. */
export const shownRound = ({ id, round, state, note, submittedAt, decidedAt, reasons }: ReviewRound) => ({
  id,
  round,
  state,
  note,
  submittedAt: submittedAt.toISOString(),
  decidedAt: decidedAt?.toISOString() ?? null,
  reasons,
})
