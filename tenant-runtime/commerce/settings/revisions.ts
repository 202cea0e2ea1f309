import type { Ctx, Tx } from '@wanpu/migrations'
import { countUp, findRevisions, notifyRevision } from './store.ts'

export type RevisionFamily = 'catalog' | 'pages' | 'settings'

/**
 * Says that what the shop's pages are made of has changed; caches hear it when this commits. Say it last: the row stays
 * locked until then.
 */
export const bumpRevision = async ({ tx }: Ctx, family: RevisionFamily) => {
  await countUp(tx, family)
  await notifyRevision(tx, family)
}

/** The shop's revisions; what never changed is at 0. */
export const revisionsOf = async (tx: Tx): Promise<Record<RevisionFamily, number>> => {
  const rows = await findRevisions(tx)
  return {
    catalog: 0,
    pages: 0,
    settings: 0,
    ...Object.fromEntries(rows.map((row) => [row.family, row.revision])),
  }
}
