import { deedsBefore, namesOf, staffNamesOf, tenantDeeds } from '@wanpu/accounts'
import { readMoment, writeMoment } from '@wanpu/kit/cursor'
import type { PlatformTx } from '@wanpu/migrations'

const pageSize = 20

/** What was done to a shop in the control plane and by whom, the last first; `next` is the `after` of the next page. */
export const deedsOf = async (tx: PlatformTx, tenantId: string, after: string | undefined) => {
  const found = await deedsBefore(tx, tenantId, tenantDeeds, {
    before: after ? readMoment(after) : undefined,
    limit: pageSize + 1,
  })
  const rows = found.slice(0, pageSize)
  const idsOf = (kind: string) => [
    ...new Set(rows.flatMap((row) => (row.actorKind === kind && row.actorId ? [row.actorId] : []))),
  ]
  const names = new Map([
    ...(await namesOf(tx, idsOf('merchant'))),
    ...(await staffNamesOf(tx, idsOf('staff'))),
  ])
  return {
    deeds: rows.map(({ id, at, deed, actorKind, actorId }) => ({
      id,
      at: at.toISOString(),
      deed,
      by: { kind: actorKind, name: names.get(actorId ?? '') ?? '' },
    })),
    next: found.length > pageSize ? writeMoment(rows.at(-1)!) : null,
  }
}
